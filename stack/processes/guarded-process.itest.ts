import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { until } from '../wait.ts'
import { createGuardedProcess, type ProcessSpec } from './guarded-process.ts'
import { isAlive } from './leftovers.ts'
import { createLogFile } from './log-file.ts'

/** A Node process that runs `program`; the folder is its working directory. */
async function processOf(program: string, spec: Partial<ProcessSpec> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'process-'))
  const ends: string[] = []
  const watched: number[] = []
  const guard = {
    marker: {},
    watch: (pid: number) => void watched.push(pid),
    forget: (pid: number) => void watched.splice(watched.indexOf(pid), 1),
    [Symbol.asyncDispose]: async () => {},
  }
  const process_ = createGuardedProcess({
    name: 'probe',
    spec: {
      ...{ command: process.execPath, args: ['-e', program], cwd, readyWithinMs: 30_000, stopWithinMs: 10_000 },
      ready: () => existsSync(join(cwd, 'ready')),
      ...spec,
    },
    log: createLogFile(join(cwd, 'log')),
    guard,
    onUnexpectedExit: (_name, how) => void ends.push(how),
  })
  const dispose = async () => {
    await process_.kill('SIGKILL').catch(() => {})
    await rm(cwd, { recursive: true })
  }
  return { process: process_, ends, watched, [Symbol.asyncDispose]: dispose }
}

const sayReady = `require('fs').writeFileSync('ready', '');`
const stay = 'setInterval(() => {}, 1000);'

test('a process that ends while it starts is told with its last words, once', async () => {
  await using probe = await processOf(`console.error('the key is missing'); process.exitCode = 3`)
  await expect(probe.process.start()).rejects.toThrow(/probe exited with code 3 while starting.*the key is missing/s)
  expect(probe.ends).toEqual([])
})

test('a process that never gets ready is ended, and told with what it said', async () => {
  await using probe = await processOf(`console.log('still loading'); ${stay}`, { readyWithinMs: 4_000 })
  const start = probe.process.start()
  await until('its start', () => probe.process.pid)
  const pid = probe.process.pid ?? 0
  await expect(start).rejects.toThrow(/Waited 4 s for probe to be ready.*still loading/s)
  expect(isAlive(pid)).toBe(false)
})

test('a command that does not exist is named', async () => {
  await using probe = await processOf('', { command: '/nowhere/mongod' })
  await expect(probe.process.start()).rejects.toThrow('spawn /nowhere/mongod ENOENT')
})

test('a process that ignores SIGTERM is killed after its grace', async () => {
  const deaf = `process.on('SIGTERM', () => {}); ${sayReady} ${stay}`
  await using probe = await processOf(deaf, { stopWithinMs: 200 })
  await probe.process.start()
  const pid = probe.process.pid ?? 0
  await probe.process.stop()
  expect(isAlive(pid)).toBe(false)
  expect(probe.ends).toEqual([])
})

test('a paused process can be stopped', async () => {
  await using probe = await processOf(`${sayReady} ${stay}`)
  await probe.process.start()
  probe.process.pause()
  await probe.process.stop()
  expect(probe.process.running).toBe(false)
})

test('a second start while it runs does nothing, and the guard knows each life by its pid', async () => {
  await using probe = await processOf(`${sayReady} ${stay}`)
  await Promise.all([probe.process.start(), probe.process.start()])
  const first = probe.process.pid
  await probe.process.start()
  expect(probe.watched).toEqual([first])
  await probe.process.kill()
  expect(probe.watched).toEqual([])
})
