import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ensureDownload } from './complete.ts'

async function temporaryDownload() {
  const parent = await mkdtemp(join(tmpdir(), 'download-'))
  const folder = join(parent, 'part')
  let fetches = 0
  return {
    folder,
    jar: join(folder, 'broker.jar'),
    fetches: () => fetches,
    ensure: (version = '1') =>
      ensureDownload({
        folder,
        version,
        signal: new AbortController().signal,
        async fetch() {
          fetches++
          await mkdir(folder, { recursive: true })
          await writeFile(join(folder, 'broker.jar'), Buffer.alloc(100_000, fetches))
        },
      }),
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true }),
  }
}

test('a whole download is not fetched again', async () => {
  await using part = await temporaryDownload()
  await part.ensure()
  await part.ensure()
  expect(part.fetches()).toBe(1)
})

test('a download without its mark was cut short and is fetched again', async () => {
  await using part = await temporaryDownload()
  await mkdir(part.folder)
  await writeFile(part.jar, 'half')
  await part.ensure()
  expect(part.fetches()).toBe(1)
})

test('a file that was truncated later is noticed', async () => {
  await using part = await temporaryDownload()
  await part.ensure()
  await truncate(part.jar, 50_000)
  await part.ensure()
  expect(part.fetches()).toBe(2)
})

test('a file that was removed later is noticed', async () => {
  await using part = await temporaryDownload()
  await part.ensure()
  await rm(part.jar)
  await part.ensure()
  expect(part.fetches()).toBe(2)
})

test('other pinned versions are fetched', async () => {
  await using part = await temporaryDownload()
  await part.ensure('1')
  await part.ensure('2')
  expect(part.fetches()).toBe(2)
})

test('two stacks that start at once fetch once', async () => {
  await using part = await temporaryDownload()
  await Promise.all([part.ensure(), part.ensure()])
  expect(part.fetches()).toBe(1)
})

test('a fetch that fails leaves nothing that counts as whole', async () => {
  await using part = await temporaryDownload()
  const fetch = async () => {
    await mkdir(part.folder)
    throw new Error('the network is gone')
  }
  const signal = new AbortController().signal
  await expect(ensureDownload({ folder: part.folder, version: '1', fetch, signal })).rejects.toThrow('network')
  await part.ensure()
  expect(part.fetches()).toBe(1)
})
