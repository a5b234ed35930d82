import './mantine.css';
import '../shared/theme.css';
import './console.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { consoleTranslator } from './i18n/useWords.js';
import { consoleQueries } from './queries/console-queries.js';
import { consoleRouter } from './routes.js';
import { colours, theme } from './theme.js';

const root = document.getElementById('root');
if (!root) {
  throw new Error('console.html has no #root');
}

createRoot(root).render(
  <I18nextProvider i18n={consoleTranslator()}>
    <QueryClientProvider client={consoleQueries()}>
      <MantineProvider theme={theme} cssVariablesResolver={colours} forceColorScheme="light">
        <RouterProvider router={consoleRouter()} />
      </MantineProvider>
    </QueryClientProvider>
  </I18nextProvider>,
);
