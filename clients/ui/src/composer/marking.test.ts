// Marks are put around what is chosen, and taken away by the same button; who is named stays named.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formattingOf } from '../generated/formatting.ts'
import { shortcutOf } from '../keys/shortcut.ts'
import { marked } from './marking.ts'
import { type Mark, markShortcuts } from './marks.ts'
import { replaced, type Written } from './written.ts'

/** What is chosen stands in brackets. */
function after(drawn: string, mark: Mark): string {
  const start = drawn.indexOf('{')
  const end = drawn.indexOf('}') - 1
  const done = marked({ text: drawn.replace(/[{}]/g, ''), mentions: [] }, { start, end }, mark)
  const { text } = done.written
  return `${text.slice(0, done.start)}{${text.slice(done.start, done.end)}}${text.slice(done.end)}`
}

test.each<[string, Mark, string]>([
  ['a {b} c', 'bold', 'a **{b}** c'],
  ['a **{b}** c', 'bold', 'a {b} c'],
  ['a {**b**} c', 'bold', 'a {b} c'],
  ['a{ b }c', 'italic', 'a _{b}_ c'],
  ['a {}', 'strike', 'a ~~{}~~'],
  ['a ~~{}~~', 'strike', 'a {}'],
  ['{a}', 'spoiler', '||{a}||'],
  ['{a b}', 'code', '`{a b}`'],
  ['x {a\nb}', 'code', 'x \n```\n{a\nb}\n```'],
  ['{a}\nb', 'codeBlock', '```\n{a}\n```\nb'],
  ['see {this} now', 'link', 'see [this]({}) now'],
  ['{}', 'link', '[{}]()'],
  ['a\nb{ c\nd} e\nf', 'quote', 'a\n> b{ c\n> d} e\nf'],
  ['> {a\n> b}', 'quote', '{a\nb}'],
  ['{a\nb}', 'numbers', '1. {a\n2. b}'],
  ['1. a{}\n2. b', 'numbers', 'a{}\n2. b'],
  ['{}', 'bullets', '- {}'],
])('%j, %s', (drawn, mark, expected) => {
  expect(after(drawn, mark)).toBe(expected)
})

test('who is named stays named, and what was bold is bold to whoever reads it', () => {
  const named: Written = replaced({ text: 'hi  there', mentions: [] }, { start: 3, end: 3, words: '@Ann', userId: 'a' })
  const { written, start, end } = marked(named, { start: 0, end: named.text.length }, 'bold')
  expect(written).toEqual({ text: '**hi @Ann there**', mentions: [{ userId: 'a', offset: 5, words: '@Ann' }] })
  expect(formattingOf(written.text)).toMatchObject([{ children: [{ kind: 'strong', start: 0, end: 17 }] }])
  expect(marked(written, { start, end }, 'bold').written).toEqual(named)
})

test('of any choice: the same button twice leaves the words as they were', () => {
  const kinds = fc.constantFrom<Mark>('bold', 'italic', 'strike', 'spoiler', 'quote', 'bullets')
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'م', '👍'), maxLength: 20 })
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), kinds, (text, one, other, mark) => {
      const [start = 0, end = 0] = [one, other].map(at => Math.min(at, text.length)).sort((a, b) => a - b)
      const once = marked({ text, mentions: [] }, { start, end }, mark)
      expect(once.start).toBeLessThanOrEqual(once.end)
      expect(marked(once.written, once, mark).written.text).toBe(text)
    }),
  )
})

test('keys are known by their letters, or by their places on keyboards with others', () => {
  const press = (key: string, more: object = {}) =>
    shortcutOf(markShortcuts, {
      ...{ key, code: '', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false },
      ...more,
    })
  expect(['b', 'I', 'e', 'x', 'k'].map(key => press(key))).toEqual(['bold', 'italic', 'code', undefined, undefined])
  expect(press('X', { shiftKey: true })).toBe('strike')
  expect(press('لا', { code: 'KeyB' })).toBe('bold')
  expect(press('b', { ctrlKey: false, metaKey: true })).toBe('bold')
  expect([press('b', { ctrlKey: false }), press('b', { altKey: true })]).toEqual([undefined, undefined])
})
