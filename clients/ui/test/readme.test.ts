// The README names all that can be decided: parts, features, variables of the theme.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')
const words = readme.replace(/^```[\s\S]*?^```/gm, '')
const named = new Set([...words.matchAll(/`([^`]+)`/g)].map(([, name]) => name))

test.each([
  ['part', [...read('../src/options/slots.ts').matchAll(/^ {2}(\w+)\?: ComponentType/gm)]],
  ['feature', [...read('../src/options/features.ts').matchAll(/^ {2}\| '(\w+)'/gm)]],
  ['variable', [...read('../src/tokens.css').matchAll(/^ {4}(--chat-[\w-]+):/gm)]],
])('the README names each %s', (_, found) => {
  const names = found.map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !named.has(name))).toEqual([])
})

test('the README shows the example as it is', () => {
  const [, code = ''] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? []
  const withoutAddress = (text: string): string =>
    text
      .replace(/^\/\/.*\n/, '')
      .replace(/const url = .*\n/, '')
      .replace(/\{ url.*?\}/, '')
      .trim()
  expect(withoutAddress(code)).toBe(withoutAddress(read('../../example/src/main.tsx')))
})
