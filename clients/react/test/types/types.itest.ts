// The type tests are compiled here, with the compiler that checks the rest; and a hook that is used wrongly is shown to be refused.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const clients = fileURLToPath(new URL('../../../', import.meta.url))

function compile(include: string[], folder: string): { status: number | null; output: string } {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: join(clients, 'tsconfig.json'), include, exclude: [] }))
  const tsc = join(clients, '../node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  return { status, output: stdout }
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(clients, 'react/.types-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('hooks keep required variables, skipToken, states that narrow data, and masked fragments', () => {
  const { status, output } = inFolder(folder => compile([join(clients, 'react/test/types/hooks.types.ts')], folder))
  expect(output).toBe('')
  expect(status).toBe(0)
})

test('a hook with wrong variables does not compile, and the error stands at the variable', () => {
  const wrong = `export const Room = () => useChatQuery({ variables: { room: 'x' } })`
  const { status, output } = inFolder(folder => {
    writeFileSync(join(folder, 'wrong.ts'), `import { useChatQuery } from '../src/index.ts'\n${wrong}\n`)
    return compile([join(folder, 'wrong.ts')], folder)
  })
  expect(status).not.toBe(0)
  expect(output).toContain(`wrong.ts(2,${wrong.indexOf('room:') + 1}): error TS`)
})
