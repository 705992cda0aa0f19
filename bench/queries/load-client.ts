// Process: so many connections to one gateway, each with one request under way, for so long.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { median, quantile } from '../send/closed-loop.ts'
import { type Load, ports, queries, variablesOf } from './contract.ts'
import { onMessages } from './wire.ts'

export interface Run {
  readonly type: 'run'
  readonly port: number
  readonly load: Load
  /** Whether requests differ in viewer and variables. */
  readonly differ: boolean
  readonly connections: number
  readonly forMs: number
  readonly tokensFile: string
}

export interface Ran {
  readonly type: 'ran'
  readonly requests: number
  readonly seconds: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Answers that are not what was asked for. */
  readonly wrong: number
  /** One of them, to look at. */
  readonly sample: string
}

function requestOf({ load, differ, port }: Run, tokens: readonly string[], n: number): Buffer {
  const body = JSON.stringify({
    query: queries[load],
    operationName: load === 'list' ? 'List' : 'One',
    variables: variablesOf(load, differ ? n : 0),
  })
  const token = tokens[differ ? n % tokens.length : 0]
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\nauthorization: Bearer ${token}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

/** Prepared before, so that making them is no part of what is measured. */
const variants = 2_000

async function run(asked: Run): Promise<Ran> {
  const tokens: string[] = JSON.parse(readFileSync(asked.tokensFile, 'utf8'))
  const requests = Array.from({ length: asked.differ ? variants : 1 }, (_, n) => requestOf(asked, tokens, n))
  // The bare proxy asks one subgraph, whatever is asked.
  const needle = asked.load === 'list' && asked.port !== ports.bare ? '"title":"What topic-' : '"edited":false'
  const times: number[] = []
  let wrong = 0
  let sample = ''
  let next = 0
  const startedAt = performance.now()
  const until = startedAt + asked.forMs
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(asked.port, '127.0.0.1')
      let sentAt = 0
      const send = () => {
        sentAt = performance.now()
        socket.write(requests[next++ % requests.length] ?? '')
      }
      socket.once('connect', send).once('error', reject)
      onMessages(socket, ({ head, body }) => {
        const now = performance.now()
        times.push(now - sentAt)
        if (!head.startsWith('HTTP/1.1 200') || !body.includes(needle)) wrong++
        if (sample === '' || wrong === 1) sample = `${head.slice(0, 15)} ${body.toString('utf8').slice(0, 300)}`
        if (now < until) return send()
        socket.destroy()
        resolve()
      })
    })
  await Promise.all(Array.from({ length: asked.connections }, one))
  return {
    type: 'ran',
    requests: times.length,
    seconds: (performance.now() - startedAt) / 1_000,
    p50Ms: median(times),
    p99Ms: quantile(times, 0.99),
    wrong,
    sample,
  }
}

process.on('message', (message: Run) => {
  run(message).then(
    ran => process.send?.(ran),
    error => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))
process.send?.({ type: 'ready' })
