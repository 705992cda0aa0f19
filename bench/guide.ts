// How long is the way of docs/api/install.md for a machine? Its commands, as they stand there, from packing the packages to the page that
// Vite serves; how many lines one writes; and what checking their types costs, beside the page of Vite's own template.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { writeResult } from './result.ts'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'docs/api/install.md'), 'utf8')
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(guide)?.[1] ??
  fail(`docs/api/install.md has no ${language}`)
const [packing = '', ...inProject] = block('sh').split('\n')
const page = block('tsx')

const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^(NODE_OPTIONS|INIT_CWD)$/.test(name))),
  // What npm asks a person: whether it may fetch create-vite.
  npm_config_yes: 'true',
}

function fail(why: string): never {
  throw new Error(why)
}

const secondsSince = (at: number): number => Number(((performance.now() - at) / 1_000).toFixed(2))

/** A line of the guide, as a shell takes it. @returns seconds */
function timed(cwd: string, line: string): number {
  const at = performance.now()
  execFileSync('bash', ['-ec', line], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return secondsSince(at)
}

/** The middle one of three. */
function typeCheck(project: string): number {
  const runs = [1, 2, 3].map(() => timed(project, 'npx tsc --noEmit -p tsconfig.app.json'))
  return runs.sort((one, other) => one - other)[1] ?? fail('no run')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** From `npm run dev` to the page and our line of it. @returns seconds */
async function serve(project: string): Promise<number> {
  const port = await freePort()
  const at = performance.now()
  const args = ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', String(port), '--strictPort']
  const vite = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const read = (path: string): Promise<string> =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      answer => answer.text(),
      () => '',
    )
  try {
    while (!(await read('/src/main.tsx')).includes('createChatClient')) {
      if (vite.exitCode !== null) fail(`Vite ended with ${vite.exitCode}.`)
      await delay(20)
    }
    return secondsSince(at)
  } finally {
    vite.kill()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'guide-'))
try {
  // The guide's project stands beside the checkout.
  symlinkSync(root, join(folder, 'chat-supergraph'))
  const packSeconds = timed(root, packing)
  const installSeconds = timed(folder, inProject.join('\n'))
  const project = join(folder, 'my-chat')
  const templateCheckSeconds = typeCheck(project)
  writeFileSync(join(project, 'src/main.tsx'), page)
  const checkSeconds = typeCheck(project)
  const serveSeconds = await serve(project)
  const lines = page.trim().split('\n').length
  const inAll = Math.round(packSeconds + installSeconds + serveSeconds)
  const result = { packSeconds, installSeconds, serveSeconds, checkSeconds, templateCheckSeconds, lines }
  console.log(result)
  writeResult('guide', {
    ...result,
    servers: 'npm',
    readme: [
      {
        question: 'From `npm run packages` to the page of docs/api/install.md in Vite, its commands alone',
        ours: `${inAll} s, ${lines} lines`,
      },
      {
        question: 'Checking the types of that page, median of three',
        ours: `${checkSeconds.toFixed(1)} s`,
        beside: `the page of Vite’s template: ${templateCheckSeconds.toFixed(1)} s`,
      },
    ],
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
