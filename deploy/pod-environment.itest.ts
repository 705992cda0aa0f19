// A process in a pod: it listens, and its log says once what nothing reads.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { podEnvironment, podServices } from './pod-environment.ts'

const root = join(import.meta.dirname, '..')

test('a gateway starts in a pod and warns of what nothing reads, in one line', async () => {
  const own = { GATEWAY_SUPERGRAPH: 'schema/supergraph.graphql', GATEWAY_COLOUR: 'red', GATEWAY_HOST: 'x' }
  const child = fork('gateway/main.ts', ['--port', '0'], {
    ...{ cwd: root, execArgv: [], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
    env: { ...podEnvironment(podServices(['auth'])), ...own },
  })
  const exit = once(child, 'exit')
  await using _child = { [Symbol.asyncDispose]: async () => void (child.kill('SIGTERM') && (await exit)) }
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', chunk => {
    said += chunk
  })
  await until('the gateway to listen', () => said.includes('the gateway is listening'))
  const warnings = said.split('\n').filter(line => line.includes('unknown names'))
  expect(warnings.map(line => JSON.parse(line))).toEqual([
    expect.objectContaining({
      name: 'gateway',
      level: 40,
      msg: expect.stringMatching(/: GATEWAY_COLOUR, GATEWAY_HOST$/),
    }),
  ])
})
