// The guides of docs/api as programs: their blocks of one language, put together, run as they stand.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '#stack/services.ts'
import { testStack } from '#stack/testing/testing.ts'

/** The blocks of one language in a guide, in their order. @param name such as `first-steps.md` */
export function blocksOf(name: string, language: string): string[] {
  const text = readFileSync(join(checkout, 'docs/api', name), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code)
}

/** A folder that is gone at the end, from which the packages of the checkout or of its clients are found. */
export function folderFor(what: 'services' | 'clients'): { readonly path: string } & Disposable {
  // Not in a folder that somebody lists, and below the packages: an import looks upwards.
  const parent = join(checkout, what === 'services' ? '.data' : 'clients/node_modules/.guides')
  mkdirSync(parent, { recursive: true })
  const path = mkdtempSync(join(parent, 'guide-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export interface Account {
  readonly email: string
  readonly password: string
}

/** What the guides say that a reader has in the environment. */
export function environmentOf({ email, password }: Account): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_OPTIONS: '',
    CHAT_URL: testStack().gatewayUrl,
    CHAT_EMAIL: email,
    CHAT_PASSWORD: password,
  }
}

interface Program {
  readonly command: string
  readonly args?: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** What a program prints, its complaints too, line by line, when it has ended. */
export async function printed({ command, args = [], env, cwd = checkout }: Program): Promise<string[]> {
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += text))
  const ended = Promise.withResolvers<void>()
  child.once('error', ended.reject)
  child.once('close', () => ended.resolve())
  await ended.promise
  return output.trim().split('\n')
}

/** Writes a program into a folder. @returns its path */
export function written(folder: string, name: string, code: string): string {
  const path = join(folder, name)
  writeFileSync(path, code)
  return path
}
