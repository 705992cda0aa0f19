// `npm run check` itself, in a copy of the repository: it lets the API grow, and refuses one that breaks the clients of what was published.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'breaking-'))
const users = join(copy, 'subgraphs/users/schema.graphql')

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: copy })

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** Of `User`; the input of its mutation has one too. */
const bio = '  "What they say about themselves."\n  bio: String @public(maxAge: 30)\n'

/** What somebody does who changes the contract: the SDL, and then what is composed of it. */
function change(from: string, to: string): void {
  const sdl = readFileSync(users, 'utf8')
  const changed = sdl.replace(from, to)
  expect(changed).not.toBe(sdl)
  writeFileSync(users, changed)
  expect(run('schema/compose.ts')).toMatchObject({ status: 0 })
}

beforeAll(() => {
  for (const folder of ['schema', 'stack', 'subgraphs', 'platform'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  git('init', '--quiet', '--initial-branch=main')
  git('add', 'schema', 'subgraphs', 'package.json')
  git('commit', '--quiet', '--message=main')
  git('switch', '--quiet', '--create', 'change')
}, 60_000)

beforeEach(() => void git('checkout', '--quiet', '--', '.'))
afterAll(() => rmSync(copy, { recursive: true }))

test('an API that grows passes', () => {
  change(bio, `${bio}  "What they wear."\n  shoeSize: Int\n`)
  expect(run('stack/check.ts', 'breaking')).toMatchObject({ status: 0 })
}, 60_000)

test('a schema change that breaks a client is refused, and the refusal says what to do instead', () => {
  change(bio, '')
  const { status, output } = run('stack/check.ts', 'breaking')
  expect(status).toBe(1)
  expect(output).toContain('FAILED composition drift, breaking changes')
  expect(output).toContain("Field 'bio' was removed from object type 'User'")
  expect(output).toContain('What was published stays: keep it, deprecate it')
}, 60_000)

test('what is published stays from then on', () => {
  change(bio, `${bio}  "What they wear."\n  shoeSize: Int\n`)
  change('  "What they wear."\n  shoeSize: Int\n', '')
  expect(run('stack/check.ts', 'breaking')).toMatchObject({ status: 0 })
  change(bio, `${bio}  "What they wear."\n  shoeSize: Int\n`)
  expect(run('schema/compose.ts', '--publish')).toMatchObject({ status: 0 })
  change('  "What they wear."\n  shoeSize: Int\n', '')
  expect(run('stack/check.ts', 'breaking').output).toContain("Field 'shoeSize' was removed from object type 'User'")
}, 60_000)

test('an API that has lost something of it is not published', () => {
  const before = readFileSync(join(copy, 'schema/published.graphql'), 'utf8')
  change(bio, '')
  expect(run('schema/compose.ts', '--publish')).toMatchObject({ status: 1 })
  expect(readFileSync(join(copy, 'schema/published.graphql'), 'utf8')).toBe(before)
}, 60_000)
