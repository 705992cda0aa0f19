// The recipes of CONTRIBUTING.md for a subgraph and for a feature, followed in a copy of this checkout: what they make passes every check.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { checkout, repositoryFiles } from '../checks/files.ts'
import { namesOf } from './names.ts'

let copy: string
/** On the same disk, where what is installed is linked and not copied. The checks ask git which files there are. */
beforeAll(() => {
  mkdirSync(join(checkout, '.data'), { recursive: true })
  copy = mkdtempSync(join(checkout, '.data', 'new-'))
  for (const path of repositoryFiles()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(checkout, path), join(copy, path))
  }
  for (const folder of ['node_modules', 'clients/node_modules'])
    execFileSync('cp', ['-RPl', join(checkout, folder), join(copy, folder)])
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy, script), ...args], { cwd: copy, encoding: 'utf8' })
const make = (...args: string[]) => run('stack/new/main.ts', ...args)

test.each([
  [],
  ['subgraph'],
  ['subgraph', 'Tasks'],
  ['subgraph', 'task'],
  ['subgraph', '../tasks'],
  ['chats', 'tasks'],
  ['feature'],
  ['feature', 'Stickers'],
  ['constructor', 'stickers'],
])('what cannot be made is refused with what can be: %j %j', (...args: string[]) => {
  const { status, stderr } = make(...args)
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm run new -- subgraph tasks')])
})

test('a new subgraph and a new feature pass every check, and are refused a second time', () => {
  const made = make('subgraph', 'tasks')
  expect([made.status, made.stdout]).toEqual([0, expect.stringContaining('Yours to do')])
  const added = make('feature', 'stickers')
  expect([added.status, added.stdout]).toEqual([0, expect.stringContaining('Yours to do')])
  const checked = run('stack/check.ts')
  expect(checked.stdout).toContain('ok     types')
  expect([checked.status, checked.stdout]).toEqual([0, expect.not.stringContaining('FAILED')])
  expect(readFileSync(join(copy, 'schema/api.graphql'), 'utf8')).toContain('createTask(input: CreateTaskInput!)')
  expect(readFileSync(join(copy, 'schema/api.graphql'), 'utf8')).toContain('sendSticker(input: SendStickerInput!)')
  for (const again of [make('subgraph', 'tasks'), make('feature', 'stickers')])
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') })
})

test('every place of a template has a name', () => {
  const templates = join(import.meta.dirname, 'templates')
  const places = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.template'))
    .flatMap(path => readFileSync(join(templates, path), 'utf8').match(/\{\{\w+\}\}/g) ?? [])
  expect(places.length).toBeGreaterThan(50)
  expect(places.filter(place => !(place.slice(2, -2) in namesOf('tasks')))).toEqual([])
})
