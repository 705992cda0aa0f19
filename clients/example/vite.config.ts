// Bundles the example from the sources of the packages beside it.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { chatStyles } from '../ui/styles-plugin.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [chatStyles()],
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
})
