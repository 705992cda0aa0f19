// What a message is shown as: its links are those of the table that the services are held to.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { partsOf } from './body-parts.ts'

type Case = readonly [text: string, ...links: readonly (string | readonly [words: string, href: string])[]]

const table = new URL('../../../../schema/text/link-cases.json', import.meta.url)
const kinds: Record<string, Case[]> = JSON.parse(readFileSync(table, 'utf8'))

test.each(Object.entries(kinds))('links: %s', (_, rows) => {
  for (const [body, ...links] of rows) {
    const parts = partsOf(body, [])
    const shown = parts.flatMap(part => (part.kind === 'link' ? [[part.text, part.href]] : []))
    expect(shown).toEqual(links.map(link => (typeof link === 'string' ? [link, link] : link)))
    if (parts.every(({ kind }) => kind !== 'code')) expect(parts.map(({ text }) => text).join('')).toBe(body)
  }
})

test('code is shown without its signs, and nothing in it is read', () => {
  expect(partsOf('run `www.a.example` or\n```\nnpm  test\n```', [])).toEqual([
    { kind: 'text', text: 'run ' },
    { kind: 'code', text: 'www.a.example' },
    { kind: 'text', text: ' or\n' },
    { kind: 'code', text: 'npm  test' },
  ])
})
