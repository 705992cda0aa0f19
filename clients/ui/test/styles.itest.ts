// The stylesheet that is published says nothing of a page beside the components.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import postcss, { type AtRule, type Root } from 'postcss'

const folder = mkdtempSync(join(tmpdir(), 'styles-'))
let sheet: Root

beforeAll(() => {
  const made = join(folder, 'styles.css')
  const program = fileURLToPath(new URL('../styles.ts', import.meta.url))
  execFileSync(process.execPath, [program, made], { env: { ...process.env, NODE_OPTIONS: '' } })
  sheet = postcss.parse(readFileSync(made, 'utf8'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('each rule is of what is ours, or sets variables with our name', () => {
  const leaks: string[] = []
  let count = 0
  sheet.walkRules(rule => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return
    count += 1
    const isTheme = rule.nodes.every(node => node.type === 'decl' && node.prop.startsWith('--chat-'))
    if (!isTheme) leaks.push(...rule.selectors.filter(selector => !/\.chat-ui(?![\w-])/.test(selector)))
  })
  expect(count).toBeGreaterThan(200)
  expect(leaks).toEqual([])
})

test('what the page shares, animations, layers and properties, has our name or Tailwind’s', () => {
  const names: string[] = []
  sheet.walkAtRules(/^(keyframes|layer|property)$/, ({ params }) => void names.push(params))
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !/^(chat-|--tw-)/.test(name))).toEqual([])
})

test('every class of the components is in it', () => {
  const classes = new Set<string>()
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.((?:\\.|[\w-])+)/g)) classes.add(name.replaceAll('\\', ''))
  })
  expect(['bg-mine', 'text-mine-ink', 'size-8', 'float-in', 'md:hidden'].filter(name => !classes.has(name))).toEqual([])
})
