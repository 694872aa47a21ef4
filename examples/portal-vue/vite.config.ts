import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      // They are no components of Vue's own.
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('redress-') } },
    }),
  ],
  server: {
    port: 5174,
    // The backend of `npm start`. A portal can as well name a backend elsewhere, which lists its origin; see docs/embedding.md.
    proxy: { '/v1': 'http://localhost:8787' },
  },
});
