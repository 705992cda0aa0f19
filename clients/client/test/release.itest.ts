// A release as `npx changeset version` makes it, in a copy: the waiting changesets become versions and change logs of what is published,
// and nothing else is touched.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

interface Manifest {
  name: string
  version: string
  private?: boolean
  workspaces: string[]
}

const clients = fileURLToPath(new URL('../../', import.meta.url))
const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

test('the waiting changesets make versions and change logs of the published packages, and of no others', () => {
  const copy = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const { workspaces } = read(clients)
    for (const path of [
      'package.json',
      'package-lock.json',
      '.changeset',
      ...workspaces.map(name => `${name}/package.json`),
    ])
      cpSync(join(clients, path), join(copy, path), { recursive: true })
    symlinkSync(join(clients, 'node_modules'), join(copy, 'node_modules'))
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: copy })
    const cli = join(clients, 'node_modules/@changesets/cli/bin.js')
    execFileSync(process.execPath, [cli, 'version'], { cwd: copy, env: { ...process.env, NODE_OPTIONS: '' } })

    const released = workspaces.filter(name => existsSync(join(copy, name, 'CHANGELOG.md')))
    const waiting = readdirSync(join(clients, '.changeset')).filter(name => name.endsWith('.md'))
    const published = workspaces.filter(name => !read(join(clients, name)).private)
    expect(published.sort()).toEqual(['client', 'codegen', 'react', 'ui'])
    expect(released.sort()).toEqual(waiting.length > 0 ? published : [])
    for (const name of workspaces) {
      const [before, after] = [read(join(clients, name)).version, read(join(copy, name)).version]
      expect([name, after !== before]).toEqual([name, released.includes(name)])
    }
  } finally {
    rmSync(copy, { recursive: true })
  }
})
