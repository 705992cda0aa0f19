import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ensureKeys } from './keys.ts'

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'keys-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'))

test('only the gateway may speak for users, for nobody and for feeds', async () => {
  await using folder = await temporaryFolder()
  const { identity } = await ensureKeys(folder.path, ['chats'])
  const { keys } = (await readJson(identity)) as {
    keys: { kid: string; asserts: string[]; publicKey: { d?: string } }[]
  }
  expect(keys.map(({ kid, asserts }) => [kid.split('-')[0], asserts])).toEqual([
    ['gateway', ['user', 'anonymous', 'feed', 'service:gateway']],
    ['chats', ['service:chats']],
  ])
  expect(keys.every(({ publicKey }) => publicKey.d === undefined)).toBe(true)
})

test('every secret is readable by its owner only', async () => {
  await using folder = await temporaryFolder()
  const { signing, tokens, refresh, codes, vapid } = await ensureKeys(folder.path, ['chats'])
  const files = [...Object.values(signing), tokens, refresh, codes, vapid]
  const modes = await Promise.all(files.map(async file => (await stat(file)).mode & 0o777))
  expect(modes).toEqual(files.map(() => 0o600))
})

test('a second start finds the same keys', async () => {
  await using folder = await temporaryFolder()
  const first = await ensureKeys(folder.path, ['chats'])
  const [tokens, refresh] = [await readFile(first.tokens, 'utf8'), await readFile(first.refresh, 'utf8')]
  const second = await ensureKeys(folder.path, ['chats'])
  expect(await readFile(second.tokens, 'utf8')).toBe(tokens)
  expect(await readFile(second.refresh, 'utf8')).toBe(refresh)
})

test('two stacks have different secrets', async () => {
  await using one = await temporaryFolder()
  await using two = await temporaryFolder()
  const [first, second] = [await ensureKeys(one.path, []), await ensureKeys(two.path, [])]
  expect(await readFile(first.refresh, 'utf8')).not.toBe(await readFile(second.refresh, 'utf8'))
})

test('a damaged key is named with its remedy instead of being replaced', async () => {
  await using folder = await temporaryFolder()
  const { tokens } = await ensureKeys(folder.path, [])
  await writeFile(tokens, '[{"kid":')
  await expect(ensureKeys(folder.path, [])).rejects.toThrow(/tokens\.json is damaged\.\n.*Remove it/)
})
