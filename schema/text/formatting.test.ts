// What marks mean: a table of cases, and what holds for any text.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formattingOf } from './formatting.ts'
import { hasMarks } from './marks.ts'
import { shownSpans } from './shown.ts'
import type { Block, Inline, MentionPlace, Span, TextLink } from './tree.ts'
import { textWithoutMarks } from './without-marks.ts'

/** A text, and how it is shown in the notation below. */
type Case = readonly [text: string, shown: string]

const table: Record<string, Case[]> = JSON.parse(
  readFileSync(new URL('formatting-cases.json', import.meta.url), 'utf8'),
)
const cases = Object.entries(table).flatMap(([kind, rows]) => rows.map(row => [kind, ...row] as const))

function drawn(body: string, mentions: readonly MentionPlace[] = []): string {
  const cut = ({ start, end }: Span): string => body.slice(start, end)
  const words = (inlines: readonly Inline[]): string =>
    inlines
      .map(one => {
        if (one.kind === 'text') return cut(one)
        if (one.kind === 'mention') return `{${one.userId} ${cut(one)}}`
        return `<${one.kind === 'link' ? `link ${one.href}` : one.kind}>${words(one.children)}</>`
      })
      .join('')
  const all = (blocks: readonly Block[]): string => blocks.map(drawBlock).join('\n')
  const drawBlock = (block: Block): string => {
    if (block.kind === 'heading') return `#${block.level} ${words(block.children)}`
    if (block.kind === 'quote') return `> [${all(block.blocks)}]`
    if (block.kind === 'codeBlock') return `\`\`\`${block.language ?? ''} ${block.text.map(cut).join('')}\`\`\``
    if (block.kind === 'list') {
      const items = block.items.map(({ blocks }) => `[${all(blocks)}]`).join(' ')
      return `${block.first === null ? '-' : `${block.first}.`} ${items}`
    }
    if (block.kind === 'table') {
      const rows = block.rows.map(({ cells }) => cells.map(({ children }) => `(${words(children)})`).join(''))
      return `|${block.align.join(',')}: ${rows.join(' ')}`
    }
    return words(block.children)
  }
  return all(formattingOf(body, mentions))
}

test.each(cases)('%s: %j', (_, text, shown) => {
  expect(drawn(text)).toBe(shown)
  if (!hasMarks(text)) expect(shown.replace(/<link .*?>(.*?)<\/>/g, '$1')).toBe(text)
})

test('an address is one with marks around it and without, as links.ts has it', () => {
  const cases: Record<string, [string, ...(string | [string, string])[]][]> = JSON.parse(
    readFileSync(new URL('link-cases.json', import.meta.url), 'utf8'),
  )
  for (const [body, ...links] of Object.values(cases).flat()) {
    const found = linksOf(formattingOf(body)).map(({ href }) => href)
    expect([body, found]).toEqual([body, links.map(link => (typeof link === 'string' ? link : link[1]))])
  }
})

test('who is named is named inside of marks, and a name with marks is whole', () => {
  const at = (offset: number, length: number, userId = 'a'): MentionPlace => ({ userId, offset, length })
  expect(drawn('**hi @Ann**', [at(5, 4)])).toBe('<strong>hi {a @Ann}</>')
  expect(drawn('*@A_n*n_ x* _y_', [at(1, 7)])).toBe('<emphasis>{a @A_n*n_} x</> <emphasis>y</>')
  expect(drawn('> `@Ann`', [at(3, 4)])).toBe('> [<code>{a @Ann}</>]')
  expect(drawn('[@Ann](https://a.example) https://b.example/@Ben', [at(1, 4), at(44, 4, 'b')])).toBe(
    '<link https://a.example>{a @Ann}</> https://b.example/{b @Ben}',
  )
  // Over marks it is the name that stays.
  expect(drawn('**a** b', [at(0, 5)])).toBe('{a **a**} b')
  expect(drawn('**a** b', [at(3, 4)])).toBe('**a{a ** b}')
  expect(drawn('*a*', [at(-1, 2), at(0, 0), at(2, 9), at(Number.NaN, 1)])).toBe('<emphasis>a</>')
})

test('in lists and notifications a text is its words', () => {
  const texts: Case[] = [
    ['**a** [b](https://b.example) `c`\n# d\n> e', 'a b c\nd\ne'],
    ['it was ||the *butler*||!', 'it was ▒▒▒!'],
    ['- a\n- b\n\n3. c\n4. d', '• a\n• b\n3. c\n4. d'],
    ['```js\na\n  b\n```', 'a\n  b'],
    ['|a|b|\n|-|-|\n|c|d|', 'a | b\nc | d'],
    ['plain _words', 'plain _words'],
    ['', ''],
  ]
  for (const [text, words] of texts) expect(textWithoutMarks(text)).toBe(words)
  expect(textWithoutMarks('*@A_b_*', [{ userId: 'a', offset: 1, length: 5 }])).toBe('@A_b_')
})

const repeated = [
  '*',
  'a* ',
  '_a* ',
  '[',
  '[a](',
  '`a ',
  '||a',
  '~~a ',
  '> ',
  '- ',
  '1. ',
  '- > ',
  '|',
  '\\',
  '\t',
  '```\n',
  '# a\n',
  '*a*\n\n',
]
test.each(repeated)('%j, without an end: its nesting has one', sign => {
  for (const count of [150, 20_000]) {
    const blocks = formattingOf(sign.repeat(count))
    expect(depthOf(blocks)).toBeLessThan(60)
  }
})

test('a text with more marks than people make is shown as it is, and code may have any', () => {
  for (const text of ['*a* '.repeat(400), '> > > a\n'.repeat(300), `${'a\n'.repeat(2_000)}*b*`])
    expect(formattingOf(text)).toMatchObject([{ kind: 'paragraph', children: [{ kind: 'text', end: text.length }] }])
  const code = `\`\`\`\n${'*_`|[]\n'.repeat(150)}\`\`\`\n**a**`
  expect(formattingOf(code)).toMatchObject([{ kind: 'codeBlock' }, { children: [{ kind: 'strong' }] }])
  const big = `|${'a|'.repeat(9)}\n|${'-|'.repeat(9)}\n${`|${'b|'.repeat(9)}\n`.repeat(40)}`
  expect(formattingOf(big)).toMatchObject([{ kind: 'table', rows: { length: 41 } }])
})

const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '```js\n',
    '~~~',
    '||',
    '|',
    '|-|',
    '[',
    ']',
    '](',
    '(',
    ')',
    '<',
    '>',
    '> ',
    '#',
    '# ',
    '- ',
  ],
  ...[
    '1. ',
    '+ ',
    '\\',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    'a',
    'b c',
    '1',
    'https://a.example/',
    'javascript:',
    '@Ann',
    ':-',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u2028',
    '。',
    '你',
    'م',
    '👍',
    '\ud83d',
    '<b>',
    '&amp;',
    '"',
    "'",
    '!',
    '.',
    '-_-',
  ],
)
const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))
const places = fc.array(
  fc.record({
    userId: fc.constant('a'),
    offset: fc.integer({ min: -2, max: 30 }),
    length: fc.integer({ min: -1, max: 8 }),
  }),
  { maxLength: 3 },
)

test('of any text: parts stand in each other and in order, and every letter of it is shown once', () => {
  fc.assert(
    fc.property(texts, places, (body, mentions) => {
      const blocks = formattingOf(body, mentions)
      expectInside(blocks, { start: 0, end: body.length })
      let reached = 0
      let unshown = ''
      for (const { start, end } of shownSpans(blocks)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        unshown += body.slice(reached, start)
        reached = end
      }
      unshown += body.slice(reached)
      // What is not shown are marks, addresses with a title, and the language of a code.
      const rest = unshown.replace(/\]\([^)]*\)/g, '').replace(/https:\/\/a\.example\//g, '')
      expect(rest.replace(/(?:`{3,}|~{3,})[^\n]*/g, '')).not.toMatch(/[^\s*_~`|[\]()<>#+\-1.\\:"']/)
      expect(/[▒]/.test(textWithoutMarks(body, mentions))).toBe(JSON.stringify(blocks).includes('"spoiler"'))
      if (!hasMarks(body)) expect(rest).toBe('')
    }),
    { numRuns: 2_000 },
  )
})

type Node = Span & {
  children?: readonly Node[]
  blocks?: readonly Node[]
  items?: readonly Node[]
  rows?: readonly Node[]
} & {
  cells?: readonly Node[]
  text?: readonly Node[]
}
const inside = ({ children, blocks, items, rows, cells, text }: Node): readonly Node[] =>
  children ?? blocks ?? items ?? rows ?? cells ?? text ?? []

function expectInside(nodes: readonly Node[], around: Span): void {
  let reached = around.start
  for (const node of nodes) {
    expect(node.start).toBeGreaterThanOrEqual(reached)
    expect(node.end).toBeGreaterThanOrEqual(node.start)
    reached = node.end
    expectInside(inside(node), node)
  }
  expect(reached).toBeLessThanOrEqual(around.end)
}

const linksOf = (nodes: readonly Node[]): TextLink[] =>
  nodes.flatMap(node => (isLink(node) ? [node] : linksOf(inside(node))))
const isLink = (node: Node): node is TextLink => 'href' in node

function depthOf(nodes: readonly Node[]): number {
  return nodes.reduce((most, node) => Math.max(most, 1 + depthOf(inside(node))), 0)
}
