import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const API = 'http://localhost:3000';

/** In development too the console is a document of its own: everything under /personal is console.html. */
function consoleUnderPersonal(): Plugin {
  return {
    name: 'console-under-personal',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (/^\/personal(\/|$)/.test(pathname)) {
          request.url = '/console.html';
        }
        next();
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), consoleUnderPersonal()],
  server: { port: 5173, proxy: { '/api': API, '/simulator': API } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'console.html'].map((page) => `${import.meta.dirname}/${page}`) },
  },
});
