// Bundles the page of stories from the sources.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { chatStyles } from '../styles-plugin.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [chatStyles([fileURLToPath(new URL('.', import.meta.url))])],
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
})
