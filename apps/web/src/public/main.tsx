import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { isProblem } from '../shared/problem.js';
import { App } from './App.js';
import { LanguageProvider } from './language.js';
import { WhenBroken } from './WhenBroken.js';
import '../shared/theme.css';
import '../shared/button.css';
import './public.css';
import './booking/booking.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && isProblem(error, 'network', 'temporarily-unavailable'),
    },
    mutations: { networkMode: 'always' },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <WhenBroken>
            <App />
          </WhenBroken>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
