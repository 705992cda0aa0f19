// What a link is: the cases that the web app is held to as well, and that any text is looked through.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeIn, isPage, linksIn, mayHavePages, namesPage } from './links.ts'

/** Of a text, its links; with where they lead, if that is not what stands there. */
type Case = readonly [text: string, ...links: readonly (string | readonly [words: string, href: string])[]]

const table: Record<string, Case[]> = JSON.parse(readFileSync(new URL('link-cases.json', import.meta.url), 'utf8'))
const cases = Object.entries(table).flatMap(([kind, rows]) => rows.map(row => [kind, row] as const))

test.each(cases)('%s: %j', (_, [text, ...links]) => {
  const found = linksIn(text).map(({ start, end, href }) => [text.slice(start, end), href])
  expect(found).toEqual(links.map(link => (typeof link === 'string' ? [link, link] : link)))
})

const pieces = fc.constantFrom(
  ...['https://', 'http://', 'www.', 'mailto:', 'javascript:', 'data:', '//', '@', 'a', 'example.org', '.', ',', '/'],
  ...['(', ')', '[', ']', '"', "'", '`', '```', '<', '>', '?', '#', '|', '*', '_', ' ', '\n', '\u200f', '\u0000', '\\'],
  ...['请', 'م', 'é', '👍', '\ud83d', '。', '・', '::1', ':8080', '%00', 'ann@example.org', '1.2'],
)

test('of any text: links stand in it one after another, lead to a page or a person, and are found again by themselves', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
      const text = parts.join('')
      let reached = 0
      for (const link of linksIn(text)) {
        const { start, end, href } = link
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        reached = end
        const words = text.slice(start, end)
        expect([`${words}`, `http://${words}`, `mailto:${words}`]).toContain(href)
        expect(words).not.toMatch(/[\s<>"\u200f]/)
        expect(['http:', 'https:', 'mailto:']).toContain(new URL(href).protocol)
        if (isPage(link)) expect([mayHavePages(text), namesPage(text)]).toEqual([true, true])
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2_000 },
  )
})

test('code is what stands between its signs, and an address in it is one for rules alone', () => {
  const text = 'a `b` ```\nc `d`\n``` `e\n`'
  expect(codeIn(text).map(({ start, end, text: inside }) => [text.slice(start, end), inside])).toEqual([
    ['`b`', 'b'],
    ['```\nc `d`\n```', 'c `d`'],
  ])
  expect([linksIn('`https://example.org`'), namesPage('`https://example.org`')]).toEqual([[], true])
  expect([namesPage('ann@example.org'), namesPage('www.example.org')]).toEqual([false, true])
})
