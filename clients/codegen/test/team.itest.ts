// A UI team's own operations, generated as the README of the hooks package says: its configuration as it stands, the committed schema,
// and no server. What comes out compiles, and refuses wrong variables.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const team = mkdtempSync(join(root, 'clients/codegen/.team-'))
const env = { PATH: process.env.PATH, HOME: process.env.HOME }

function run(script: string, args: string[], cwd = team): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd,
    encoding: 'utf8',
    env,
  })
  return { status, output: stdout + stderr }
}

const tsc = (...args: string[]) => run('node_modules/typescript/bin/tsc', args)

const room = `query Room($id: ID!) {
  chat(id: $id) {
    id
    title
    ...RoomHead
  }
}

fragment RoomHead on Chat {
  memberCount
}
`

beforeAll(() => {
  expect(run('stack/commands/packages-main.ts', ['--build'], root)).toMatchObject({ status: 0 })
  const readme = readFileSync(join(root, 'clients/react/README.md'), 'utf8')
  const [, config = ''] = /```ts\n(import \{ unmaskUnidentified[^`]*)```/.exec(readme) ?? []
  mkdirSync(join(team, 'schema'))
  mkdirSync(join(team, 'src'))
  copyFileSync(join(root, 'schema/api.graphql'), join(team, 'schema/api.graphql'))
  configuration = config
  const types = { extends: '../../tsconfig.json', include: ['src'], exclude: [] }
  writeFileSync(join(team, 'tsconfig.json'), JSON.stringify(types))
})

/** As the README has it. */
let configuration = ''

beforeEach(() => {
  writeFileSync(join(team, 'src/room.graphql'), room)
  writeFileSync(join(team, 'codegen.ts'), configuration)
})

afterAll(() => rmSync(team, { recursive: true }))

test('the configuration of the README generates documents and hooks that compile, and a wrong variable does not', () => {
  const { status, output } = run('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts'])
  expect([status, output]).toEqual([0, expect.any(String)])
  const generated = readFileSync(join(team, 'src/graphql.ts'), 'utf8')
  for (const name of ['useRoomQuery', 'useRoomSuspenseQuery', 'useRoomLazyQuery', 'useRoomHeadFragment'])
    expect(generated).toContain(`export const ${name} =`)
  const right = `import { useRoomQuery } from './graphql.ts'
export const useTitle = (id: string): string | null | undefined => useRoomQuery({ variables: { id } }).data?.chat?.title
`
  writeFileSync(join(team, 'src/title.ts'), right)
  expect(tsc('-p', '.')).toEqual({ status: 0, output: '' })
  writeFileSync(join(team, 'src/title.ts'), right.replace('{ id }', '{ room: id }'))
  expect(tsc('-p', '.').output).toContain(`src/title.ts(2,`)
})

test('an operation of its own spreads a fragment of the package, whose hook takes what it gets', () => {
  writeFileSync(join(team, 'src/room.graphql'), room.replace('title', 'title lastMessage { id ...MessageParts }'))
  const config = configuration
  const own = "documents: 'src/**/*.graphql'"
  expect(config).toContain(own)
  const ours = join(root, 'clients/client/dist/fragments.graphql')
  writeFileSync(join(team, 'codegen.ts'), config.replace(own, `documents: ['${ours}', 'src/**/*.graphql']`))
  const { status, output } = run('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts'])
  expect([status, output]).toEqual([0, expect.any(String)])
  const screen = `import { useMessagePartsFragment } from '@chat-supergraph/react'
import { useRoomQuery } from './graphql.ts'
export const useNewest = (id: string): string | null | undefined => {
  const { data, dataState } = useRoomQuery({ variables: { id } })
  const from = dataState === 'complete' ? data.chat?.lastMessage : undefined
  return useMessagePartsFragment({ from: from ?? null }).data?.body
}
`
  writeFileSync(join(team, 'src/title.ts'), screen)
  expect(tsc('-p', '.')).toEqual({ status: 0, output: '' })
  writeFileSync(join(team, 'src/title.ts'), screen.replace('chat?.lastMessage', 'chat'))
  expect(tsc('-p', '.').output).toContain('src/title.ts(6,')
})

test('an operation that does not fit the schema is refused with its place', () => {
  writeFileSync(join(team, 'src/room.graphql'), room.replace('title', 'subject'))
  const { status, output } = run('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts'])
  expect(status).not.toBe(0)
  expect(output).toContain('Cannot query field "subject" on type "Chat"')
  expect(output).toContain('room.graphql:4')
})
