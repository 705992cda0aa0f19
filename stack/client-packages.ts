// Builds and packs what UI teams install: the published packages of clients/. Called by `npm run packages`, and by npm itself before it
// packs one of them.
import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildOnce } from './build-once.ts'
import { StackError } from './stack-error.ts'

const run = promisify(execFile)

/** The folders of the packages in clients/, each after those that it is built upon. */
export const clientPackages = ['client', 'react', 'codegen', 'ui'] as const

/** What the client's package has of it, for code generators. */
const contract = ['schema/api.graphql', 'schema/operations']

/** What makes the stylesheet of the components, of their sources. */
const stylesheet = 'clients/ui/styles.ts'

/** Where they are built and packed. */
const place = '.data/packages'

/**
 * Makes `dist` of each package: modules, declarations and source maps.
 * @param root the checkout
 * @throws StackError in the compiler's words
 */
export async function buildClientPackages(root: string): Promise<void> {
  const sources = [
    'tsconfig.json',
    'package-lock.json',
    'clients/tsconfig.json',
    'clients/package-lock.json',
    ...contract,
  ]
  for (const name of clientPackages) {
    const folder = `clients/${name}`
    sources.push(`${folder}/src`, `${folder}/package.json`, `${folder}/tsconfig.build.json`)
    if (name === 'ui') sources.push(stylesheet)
    await buildOnce(root, {
      what: `The building of ${folder}`,
      sources,
      mark: `${place}/${name}.built-from`,
      output: `${folder}/dist`,
      build: () => compile(root, name),
    })
  }
}

/** Elsewhere, and then put in its place: whoever reads it meanwhile finds all of one build. */
async function compile(root: string, name: string): Promise<void> {
  const [made, old] = [join(root, place, name), join(root, place, `${name}.old`)]
  for (const left of [made, old]) rmSync(left, { recursive: true, force: true })
  const env = { ...process.env, NODE_OPTIONS: '' }
  const make = (...args: string[]) =>
    run(process.execPath, args, { cwd: root, env }).catch(({ stdout, message }: Error & { stdout?: string }) => {
      throw new StackError(`clients/${name} could not be built:\n${stdout || message}`)
    })
  const project = join(root, `clients/${name}/tsconfig.build.json`)
  await make(join(root, 'node_modules/typescript/bin/tsc'), '-p', project, '--outDir', made)
  if (name === 'ui') await make(join(root, stylesheet), join(made, 'styles.css'))
  if (name === 'client') addContract(root, made)
  const dist = join(root, `clients/${name}/dist`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(made, dist)
  rmSync(old, { recursive: true, force: true })
}

function addContract(root: string, folder: string): void {
  copyFileSync(join(root, 'schema/api.graphql'), join(folder, 'schema.graphql'))
  const isFragment = (path: string): boolean => path.includes('/fragments/')
  const paths = globSync('schema/operations/**/*.graphql', { cwd: root }).sort()
  const write = (file: string, chosen: string[]): void =>
    writeFileSync(join(folder, file), chosen.map(path => readFileSync(join(root, path), 'utf8')).join('\n'))
  write('fragments.graphql', paths.filter(isFragment))
  write(
    'operations.graphql',
    paths.filter(path => !isFragment(path)),
  )
}

/** @returns the paths of the tarballs, of what `buildClientPackages` has built */
export async function packClientPackages(root: string): Promise<string[]> {
  const target = join(root, place)
  mkdirSync(target, { recursive: true })
  const folders = clientPackages.map(name => join(root, 'clients', name))
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target, ...folders]
  const { stdout } = await run('npm', args, { cwd: root })
  return (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) => join(target, filename))
}
