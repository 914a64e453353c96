// The page that carries an extract to a coach: one file, which Rust fills in and nothing else. `npm run build:reader`.

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { fewerWords } from './reader/fewer-words.ts';
import { oneFile } from './reader/one-file.ts';

export default defineConfig({
  plugins: [fewerWords(), svelte(), oneFile()],
  publicDir: false,
  build: {
    outDir: '../src-tauri/crates/extract/page',
    emptyOutDir: false,
    // As the app, and iOS of the same year.
    target: ['safari15', 'chrome100', 'firefox100'],
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    reportCompressedSize: false,
    lib: { entry: 'src/reading/page/main.ts', formats: ['iife'], name: 'besef', fileName: 'reader' },
  },
});
