import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { holdLock } from './lock.ts'

async function temporaryLock() {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'))
  return {
    folder,
    path: join(folder, 'lock'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

test('a second holder is refused and told who holds it', async () => {
  await using at = await temporaryLock()
  await using _first = await holdLock(at.path, { what: 'The stack "dev"' })
  await expect(holdLock(at.path, { what: 'The stack "dev"' })).rejects.toThrow(
    new RegExp(`The stack "dev" is held by pid ${process.pid} since .*\\n.*kill ${process.pid}`),
  )
})

test('a lock that was given back can be held again', async () => {
  await using at = await temporaryLock()
  const first = await holdLock(at.path, { what: 'it' })
  await first[Symbol.asyncDispose]()
  await using _second = await holdLock(at.path, { what: 'it' })
  expect(await readdir(at.folder)).toEqual(['lock'])
})

test('the lock of a dead process is taken over', async () => {
  await using at = await temporaryLock()
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  await writeFile(at.path, JSON.stringify({ pid: child.pid, started: '1', since: '2026-01-01' }))
  await using _lock = await holdLock(at.path, { what: 'it' })
  expect(JSON.parse(await readFile(at.path, 'utf8')).pid).toBe(process.pid)
})

test('a living process that only got the old pid of the holder does not count as the holder', async () => {
  await using at = await temporaryLock()
  await writeFile(at.path, JSON.stringify({ pid: process.pid, started: 'another start', since: '2026-01-01' }))
  await using _lock = await holdLock(at.path, { what: 'it' })
  expect(JSON.parse(await readFile(at.path, 'utf8')).started).not.toBe('another start')
})

test('a damaged lock is taken over', async () => {
  await using at = await temporaryLock()
  await writeFile(at.path, '{"pid":')
  await using _lock = await holdLock(at.path, { what: 'it' })
  expect(JSON.parse(await readFile(at.path, 'utf8')).pid).toBe(process.pid)
})

test('whoever may wait gets the lock once it is free', async () => {
  await using at = await temporaryLock()
  const first = await holdLock(at.path, { what: 'it' })
  const second = holdLock(at.path, { what: 'it', waitMs: 10_000 })
  await first[Symbol.asyncDispose]()
  await using _lock = await second
  expect(JSON.parse(await readFile(at.path, 'utf8')).pid).toBe(process.pid)
})

test('the next holder ends what a dead holder left running', async () => {
  await using at = await temporaryLock()
  const runId = `left-${randomUUID()}`
  const left = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { env: { STACK_RUN: runId } })
  await once(left, 'spawn')
  const exit = once(left, 'exit')
  await writeFile(at.path, JSON.stringify({ pid: 0, started: '', since: '2026-01-01', runId }))
  await using _lock = await holdLock(at.path, { what: 'it' })
  expect((await exit)[1]).toBe('SIGTERM')
})
