// The package as an app installs it: built, packed, and imported from the tarball's own files.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'

const clients = fileURLToPath(new URL('../../', import.meta.url))
const app = mkdtempSync(join(clients, 'hooks/.package-'))

afterAll(() => rmSync(app, { recursive: true }))

function run(command: string, args: string[], cwd: string): string {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

const tsc = join(clients, '../node_modules/typescript/bin/tsc')

test('the packed package holds code and types, imports in Node, and types an app without our sources', () => {
  const target = join(app, 'node_modules/@chat-supergraph/hooks')
  run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], join(clients, 'hooks'))
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', app], join(clients, 'hooks'))) as {
    filename: string
    files: { path: string }[]
  }[]
  expect(packed?.files.filter(({ path }) => !/^(dist\/.*\.(js|d\.ts)|package\.json|README\.md)$/.test(path))).toEqual(
    [],
  )
  mkdirSync(target, { recursive: true })
  run('tar', ['-xzf', join(app, packed?.filename ?? ''), '--strip-components=1', '-C', target], app)
  for (const name of ['@apollo', '@types', 'graphql', 'graphql-ws', 'react', 'rxjs', '@graphql-typed-document-node'])
    symlinkSync(join(clients, 'node_modules', name), join(app, 'node_modules', name))

  const script = `import { createChatClient, ChatDocument } from '@chat-supergraph/hooks'
    console.log(typeof createChatClient, ChatDocument.kind)`
  expect(run(process.execPath, ['--input-type=module', '-e', script], app)).toBe('function Document\n')

  writeFileSync(
    join(app, 'app.ts'),
    `import { useChatQuery } from '@chat-supergraph/hooks'
export const useTitle = (id: string): 'OWNER' | 'ADMIN' | 'MEMBER' | undefined => {
  const { data, dataState } = useChatQuery({ variables: { id } })
  return dataState === 'complete' ? data.chat?.myMembership?.role : undefined
}
`,
  )
  const options = {
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['app.ts'] }))
  run(process.execPath, [tsc, '-p', 'tsconfig.json'], app)
})
