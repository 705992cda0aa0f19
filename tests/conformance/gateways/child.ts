// A gateway's process: started with its output in a file, watched while it comes up, and never left behind.

import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { until } from '#stack/wait.ts'
import type { RunningGateway } from './gateway.ts'

export interface GatewayProcess {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly folder: string
  readonly url: string
}

const living = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})

/** @throws Error with the process's last words where it does not answer in time */
export async function startGatewayProcess({ url, folder, ...spec }: GatewayProcess): Promise<RunningGateway> {
  const logFile = join(folder, `gateway-${new URL(url).port}.log`)
  const output = openSync(logFile, 'a')
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...spec.env },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  living.add(child)
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve())).then(() => void living.delete(child))
  const lastWords = () => readFileSync(logFile, 'utf8').slice(-2_000)

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    child.kill(signal)
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null
    await until('the gateway to end', hasEnded, { everyMs: 20 }).catch(() => child.kill('SIGKILL'))
    await gone
  }

  const isOver = () => child.exitCode !== null
  await until('the gateway to answer', async () => isOver() || (await answers(url))).catch(async error => {
    await end('SIGKILL')
    throw new Error(`${error.message}: ${lastWords()}`)
  })
  if (isOver()) throw new Error(`the gateway ended with ${child.exitCode}: ${lastWords()}`)
  return {
    url,
    pid: child.pid ?? 0,
    end,
    log: () => readFileSync(logFile, 'utf8'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    return response.ok && 'data' in ((await response.json()) as object)
  } catch {
    return false
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}
