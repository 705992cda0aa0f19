// `npm run bench -- NAME`: runs one measurement, bench/<NAME>.ts, which writes bench/results/<NAME>.json. Without a name it says
// which there are. Numbers reach README by `npx node docs/generate.ts`.
import { readdirSync } from 'node:fs'

const own = new Set(['main.ts', 'result.ts'])
const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && !file.endsWith('test.ts') && !own.has(file))
  .map(file => file.replace('.ts', ''))

const name = process.argv[2] ?? ''
if (names.includes(name)) {
  await import(`./${name}.ts`)
} else {
  console.error(`Which measurement? There are: ${names.join(', ') || 'none yet'}.`)
  process.exitCode = 64
}
