// The dashboard as HTML: sentences first, then tables. Whatever needs a look is said in words, and not by a colour alone. Pure.
import type { GatewayNow, LeaseNow, Picture, ProcessNow } from './picture.ts'

/** From which number on something needs a look; those of time and lag are the alerts' of deploy/observe. */
const limits = { eventLoopLagMs: 200, outboxAgeSeconds: 30, consumerLag: 5_000 } as const

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

const decimals = (value: number) => (value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: decimals(value) })

interface Column<P> {
  readonly head: string
  /** Shown where one points at the head. */
  readonly about: string
  readonly of: (process: P) => number | undefined
  readonly unit?: string
  /** Whether this much needs a look. */
  readonly isBad?: (value: number) => boolean
}

const ofAll: readonly Column<ProcessNow>[] = [
  { head: 'Operations', unit: '/s', about: 'queries and mutations', of: one => one.operationsPerSecond },
  {
    head: 'Failed',
    unit: '/s',
    about: 'by a fault of ours',
    of: one => one.failedPerSecond,
    isBad: value => value > 0,
  },
  { head: '95 of 100 within', unit: ' ms', about: 'from begin to result', of: one => one.p95Ms },
  { head: 'CPU', unit: ' cores', about: 'of this process', of: one => one.cpu },
  { head: 'Memory', unit: ' MB', about: 'resident', of: one => one.memoryMb },
  {
    ...{ head: 'Event loop late by', unit: ' ms', about: 'the worst hundredth of looks' },
    ...{ of: (one: ProcessNow) => one.eventLoopLagMs, isBad: (value: number) => value > limits.eventLoopLagMs },
  },
]

const ofGateways: readonly Column<GatewayNow>[] = [
  { head: 'Sockets', about: 'WebSockets and response streams', of: one => one.connections },
  { head: 'Subscriptions', about: 'running', of: one => one.subscriptions },
  { head: 'Feeds', about: 'each read once for all of its subscribers', of: one => one.feeds },
  { head: 'Stored to socket', unit: ' ms', about: '95 of 100 events', of: one => one.toSocketMs },
  ...ofAll,
]

const ofServices: readonly Column<ProcessNow>[] = [
  ...ofAll,
  { head: 'Outbox', about: 'facts that Kafka does not have yet', of: one => one.outboxRows },
  {
    ...{ head: 'Oldest', unit: ' s', about: 'how long the oldest of them waits' },
    ...{ of: (one: ProcessNow) => one.outboxAgeSeconds, isBad: (value: number) => value > limits.outboxAgeSeconds },
  },
  {
    ...{ head: 'To take in', about: 'records of Kafka that are not taken in yet' },
    ...{ of: (one: ProcessNow) => one.consumerLag, isBad: (value: number) => value > limits.consumerLag },
  },
  {
    ...{ head: 'Parked keys', about: 'stand still behind a record that failed: npm run dlq -- list' },
    ...{ of: (one: ProcessNow) => one.parkedKeys, isBad: (value: number) => value > 0 },
  },
]

function table<P extends ProcessNow>(caption: string, processes: readonly P[], columns: readonly Column<P>[]): string {
  const head = columns.map(({ head, about }) => `<th scope="col" title="${escaped(about)}">${escaped(head)}</th>`)
  const rows = processes.map(one => {
    const cells = one.answers
      ? columns.map(column => cell(column, one)).join('')
      : `<td class="bad" colspan="${columns.length}">! does not answer</td>`
    return `<tr><th scope="row">${escaped(one.name)}</th>${cells}</tr>`
  })
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">Process</th>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function cell<P>({ of, unit = '', isBad }: Column<P>, process: P): string {
  const value = of(process)
  if (value === undefined) return '<td class="none">–</td>'
  const text = `${number(value)}${unit}`
  return isBad?.(value) ? `<td class="bad">! ${text}</td>` : `<td>${text}</td>`
}

function leaseTable(leases: readonly LeaseNow[]): string {
  const rows = leases.map(({ topic, holders }) => {
    const who = holders.map(({ process, shards }) => `${escaped(process)} (${shards} shards)`).join(', ')
    return `<tr><th scope="row">${escaped(topic)}</th><td class="text${who ? '' : ' bad'}">${who || '! nobody: nothing goes to Kafka'}</td></tr>`
  })
  return `<table><caption>Who holds which lease: who takes which outbox to Kafka</caption><thead><tr><th scope="col">Topic</th><th scope="col" class="text">Held by</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const total = <P>(processes: readonly P[], of: (process: P) => number | undefined) =>
  processes.reduce((sum, one) => sum + (of(one) ?? 0), 0)

/** What one would say to somebody who asks how it goes. */
export function sentencesOf({ gateways, services, leases }: Picture): string[] {
  const all = [...gateways, ...services]
  const silent = all.filter(({ answers }) => !answers).map(({ name }) => name)
  const failed = total(all, one => one.failedPerSecond)
  const waiting = total(services, one => one.outboxRows)
  const behind = total(services, one => one.consumerLag)
  const parked = total(services, one => one.parkedKeys)
  const slowest = Math.max(...gateways.map(one => one.toSocketMs ?? -1))
  const unheld = leases.filter(({ holders }) => holders.length === 0).map(({ topic }) => topic)
  return [
    silent.length === 0
      ? `All ${all.length} processes answer.`
      : `! ${silent.join(', ')} of ${all.length} processes: no answer.`,
    `Clients ask for ${number(total(gateways, one => one.operationsPerSecond))} operations a second; ${failed > 0 ? `! ${number(failed)} a second fail by a fault of ours` : 'none fails by a fault of ours'}.`,
    `${number(total(gateways, one => one.connections))} sockets with ${number(total(gateways, one => one.subscriptions))} subscriptions are open.`,
    ...(slowest < 0 ? [] : [`Of a hundred events 95 were on their readers’ sockets within ${number(slowest)} ms.`]),
    `Kafka lacks ${number(waiting)} facts, and ${number(behind)} of its records are not taken in yet.`,
    ...(parked > 0 ? [`! ${number(parked)} keys stand still behind a record that failed.`] : []),
    ...(unheld.length > 0 ? [`! Nobody takes ${unheld.join(', ')} to Kafka.`] : []),
  ]
}

/** What is asked for anew every other second. */
export function nowAsHtml(picture: Picture): string {
  const sentences = sentencesOf(picture).map(
    text => `<li${text.includes('!') ? ' class="bad"' : ''}>${escaped(text)}</li>`,
  )
  return [
    `<ul>${sentences.join('')}</ul>`,
    table('Gateways', picture.gateways, ofGateways),
    table('Services', picture.services, ofServices),
    leaseTable(picture.leases),
  ].join('\n')
}

const style = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem}
table{border-collapse:collapse;margin:1.5rem 0;width:100%;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{padding:.3rem .6rem;border-bottom:1px solid #8886;text-align:end;white-space:nowrap}th[scope=row],th:first-child,.text{text-align:start}
thead th{font-weight:500;white-space:normal;vertical-align:bottom}.none{opacity:.5}.bad{color:light-dark(#a40000,#ff8a80);font-weight:600}ul{padding-inline-start:1.2rem}`

const script = `const main=document.querySelector('main'),said=document.querySelector('#said')
async function look(){try{const answer=await fetch('now');if(!answer.ok)throw 0;main.innerHTML=await answer.text();said.textContent=''}
catch{said.textContent='The platform does not run any more; these numbers are old.'}setTimeout(look,2000)}
setTimeout(look,2000)`

/** @param nonce of the answer's content security policy */
export function pageAsHtml(picture: Picture, nonce: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Chat supergraph, right now</title><style nonce="${nonce}">${style}</style></head>
<body><h1>Chat supergraph, right now</h1><p id="said" role="status"></p><main>${nowAsHtml(picture)}</main>
<script nonce="${nonce}">${script}</script></body></html>`
}
