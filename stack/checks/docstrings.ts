// `npm run check`: what others build on says what it is for. Every exported function, constant, class and type of the platform, the
// gateway and the packages has a docstring right above it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientPackages } from '../client-packages.ts'
import { checkout, repositoryFiles } from './files.ts'

/** Where an export is read by others than the file's own folder. */
const packages = clientPackages.map(name => `clients/${name}/src/*.ts*`)
const published = ['platform/*.ts', 'gateway/*.ts', ...packages]
const leftAlone = /\.(?:test|itest|d)\.tsx?$|\/(?:fixtures|generated)\//
const exported =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type|enum) (?<name>\w+)/

/** @returns the names of what a source exports without a docstring, in the order of the source */
export function findUndescribed(source: string): string[] {
  const lines = source.split('\n')
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.groups?.name
    if (name === undefined || isOverload(lines, index, name)) return []
    return isDescribed(lines, index) ? [] : [name]
  })
}

/** The components import each other by files: of those, what their entries name is what others build on. */
const components = 'clients/ui/src/'
const named = new Set(
  [`${components}index.ts`, `${components}kit.ts`].flatMap(entry =>
    [
      ...readFileSync(join(checkout, entry), 'utf8').matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/(.*)'/gm),
    ].flatMap(([, names = '', path = '']) =>
      names.split(',').map(name => `${components}${path} ${name.replace(/ as .*|type /g, '').trim()}`),
    ),
  ),
)

const isBuiltOn = (path: string, name: string): boolean =>
  !path.startsWith(components) || path.startsWith(`${components}options/`) || named.has(`${path} ${name}`)

function isDescribed(lines: readonly string[], index: number): boolean {
  const above = lines.slice(0, index).findLast(line => !line.startsWith('// biome-ignore'))
  return above?.trimEnd().endsWith('*/') ?? false
}

/** The docstring stands above the first signature. */
function isOverload(lines: readonly string[], index: number, name: string): boolean {
  return exported.exec(lines[index - 1] ?? '')?.groups?.name === name
}

function main(): void {
  for (const path of repositoryFiles(...published).filter(one => !leftAlone.test(one)))
    for (const name of findUndescribed(readFileSync(join(checkout, path), 'utf8'))) {
      if (!isBuiltOn(path, name)) continue
      console.log(`${path}: ${name} is exported without a docstring; say what it is for (CONTRIBUTING.md)`)
      process.exitCode = 1
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
