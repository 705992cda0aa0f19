// What do the components cost a page, beyond React, Apollo Client and the hooks? A limit on it is a test of clients/ui.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeResult } from './result.ts'

interface Cost {
  readonly atOnce: number
  readonly inAll: number
}

const root = join(import.meta.dirname, '..')
const env = { ...process.env, NODE_OPTIONS: '' }
const printed = execFileSync(process.execPath, ['clients/ui/bench/size.ts'], { cwd: root, env, encoding: 'utf8' })
const costs = JSON.parse(printed) as Record<'avatar' | 'list' | 'messenger', Cost>
console.log(costs)

const kb = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`
const words = ({ atOnce, inAll }: Cost): string => `${kb(atOnce)} at once, ${kb(inAll)} with all that comes later`

writeResult('ui', {
  costs,
  servers: 'Vite, gzip -9',
  readme: [
    { question: 'Message list, composer and provider, compressed', ours: words(costs.list) },
    { question: 'A whole messenger with its sign-in, compressed', ours: words(costs.messenger) },
  ],
})
