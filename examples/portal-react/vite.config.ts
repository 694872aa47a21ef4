import { defineConfig } from 'vite';

export default defineConfig({
  server: {
    port: 5173,
    // The backend of `npm start`. A portal can as well name a backend elsewhere, which lists its origin; see docs/embedding.md.
    proxy: { '/v1': 'http://localhost:8787' },
  },
  build: {
    rolldownOptions: {
      // 'use client' is for frameworks that part server from client; here all is client.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
