// The picture of ARCHITECTURE.md, drawn from a list of boxes and arrows: `npx node docs/generate.ts` writes it, and fails with `--check` where
// the file is another one. In colours that can be read on a light and on a dark page.

interface Box {
  readonly name: string
  readonly about: string
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly kind: 'ours' | 'store' | 'outside'
}

const height = 52
const narrow = 118

const domains = ['auth', 'users', 'chats', 'messages', 'presence', 'notifications'] as const
const boxes: readonly Box[] = [
  {
    name: 'web app, hooks, any client',
    about: 'HTTP, WebSocket, SSE, multipart',
    x: 220,
    y: 12,
    width: 380,
    kind: 'outside',
  },
  { name: 'gateway', about: 'guards, plans, live feeds', x: 220, y: 104, width: 380, kind: 'ours' },
  ...domains.map((name, index) => ({
    ...{ name, about: 'subgraph', x: 14 + index * 134, y: 196, width: narrow },
    kind: 'ours' as const,
  })),
  { name: 'MongoDB', about: 'the truth, and each log', x: 14, y: 308, width: 252, kind: 'store' },
  { name: 'Redis', about: 'wakes readers up; limits', x: 284, y: 308, width: 252, kind: 'store' },
  { name: 'Kafka', about: 'the record that others read', x: 554, y: 308, width: 252, kind: 'store' },
]

/** From the middle of one side to the middle of another, with what goes along. */
const arrows: readonly {
  readonly from: [x: number, y: number]
  readonly to: [x: number, y: number]
  readonly words?: string
}[] = [
  { from: [410, 64], to: [410, 104], words: 'operations; events' },
  { from: [410, 156], to: [410, 196], words: 'fetches, with a signed viewer' },
  { from: [140, 248], to: [140, 308], words: 'one transaction' },
  { from: [410, 248], to: [410, 308], words: '{feed, rev}' },
  { from: [680, 248], to: [680, 308], words: 'events by rev' },
]

const fills = { ours: '#3b5bdb', store: '#2b8a3e', outside: '#868e96' } as const

function drawBox({ name, about, x, y, width = narrow, kind }: Box): string {
  const middle = x + width / 2
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fills[kind]}"/>`,
    `<text x="${middle}" y="${y + 23}" fill="#fff" font-weight="600" text-anchor="middle">${name}</text>`,
    `<text x="${middle}" y="${y + 41}" fill="#fff" font-size="12" text-anchor="middle">${about}</text>`,
  ].join('\n')
}

function drawArrow({ from: [x, y], to: [toX, toY], words }: (typeof arrows)[number]): string {
  const line = `<path d="M${x} ${y}L${toX} ${toY}" stroke="#868e96" stroke-width="2" marker-start="url(#tip)" marker-end="url(#tip)"/>`
  const label = `<text x="${x + 10}" y="${(y + toY) / 2 + 4}" fill="#868e96" font-size="12">${words ?? ''}</text>`
  return words ? `${line}\n${label}` : line
}

/** The whole picture as SVG. */
export function drawArchitecture(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 372" font-family="system-ui, sans-serif" font-size="15" role="img">
<title>A client talks to the gateway, the gateway to six subgraphs, and those to MongoDB, Redis and Kafka.</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="#868e96"/></marker></defs>
${arrows.map(drawArrow).join('\n')}
${boxes.map(drawBox).join('\n')}
</svg>
`
}
