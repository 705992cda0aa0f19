// `npm run check` itself, in a copy of the repository whose main has clients: it lets an API grow, and refuses one that breaks them.
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
const bio = '  "What they say about themselves."\n  bio: String\n'

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

test('a schema change that breaks a client is refused, and the refusal says how to mean it', () => {
  change(bio, '')
  const { status, output } = run('stack/check.ts', 'breaking')
  expect(status).toBe(1)
  expect(output).toContain('FAILED composition drift, breaking changes')
  expect(output).toContain("Field 'bio' was removed from object type 'User'")
  expect(output).toContain('{"change":"FIELD_REMOVED","path":"User.bio","reason":"..."}')
}, 60_000)

test('it passes once the break stands with its reason in breaking-allowed.json', () => {
  change(bio, '')
  const file = join(copy, 'schema/breaking-allowed.json')
  const reason = 'Read `about` instead.'
  const allowed = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify([...allowed, { change: 'FIELD_REMOVED', path: 'User.bio', reason }]))
  expect(run('stack/check.ts', 'breaking')).toMatchObject({ status: 0 })
}, 60_000)
