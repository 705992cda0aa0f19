import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readCredentials } from './credentials.ts'

async function fileOf(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'credentials-'))
  const path = join(folder, 'login.json')
  await writeFile(path, content)
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

test('a name and a password are read from a file, and nothing where none is named', async () => {
  await using file = await fileOf('{"username":"auth","password":"secret","more":1}')
  expect(readCredentials(file.path)).toEqual({ username: 'auth', password: 'secret' })
  expect(readCredentials(undefined)).toBeUndefined()
})

test.each(['', 'hunter2', '{"username":"auth"}', '{"username":"","password":"hunter2"}', '["hunter2"]', 'null'])(
  'a file that holds %j is refused by its name, and what stands in it is not told',
  async content => {
    await using file = await fileOf(content)
    expect(() => readCredentials(file.path)).toThrow(file.path)
    expect(() => readCredentials(file.path)).not.toThrow('hunter2')
  },
)

test('a file that is not there is named', () => {
  expect(() => readCredentials('/nowhere/login.json')).toThrow(/\/nowhere\/login\.json cannot be read/)
})
