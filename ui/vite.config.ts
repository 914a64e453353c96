import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The page runs under `default-src 'self'`: nothing inline, nothing as a data: address, everything as a file beside it.
export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: {
    // What WebKitGTK 4.1, Safari 15 and Android's web view of 2022 understand.
    target: ['safari15', 'chrome100'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  // The catalogues live with the words crate, one folder above this one.
  server: { fs: { allow: ['..'] } },
  // A test reads the colours out of the style sheet.
  test: { css: true },
});
