// Preloaded into the server under measurement: at SIGUSR2 it collects garbage and writes down what it holds. Plain JavaScript, so
// that any Node program can have it.
import { writeFileSync } from 'node:fs'

process.on('SIGUSR2', () => {
  for (let times = 0; times < 3; times++) globalThis.gc?.()
  writeFileSync(process.env.MEMORY_PROBE_FILE, JSON.stringify(process.memoryUsage()))
})
