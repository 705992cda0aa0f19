// Writes `subgraphs/<domain>/generated.ts`, the types of a subgraph's resolvers, from its SDL; the names of what subscriptions send; the
// documents and hooks of `clients/client` and `clients/react` from the composed API and the operations; the manifest of trusted documents from the operations of all clients;
// and what links and marks are, for the components. Run by `npm run codegen`; with `--check` it writes nothing and fails where a committed file differs.
// It needs no server.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { Kind, parse, print } from 'graphql'
import { hooksOutputs, loadPlugin } from './clients/codegen/src/config.ts'
import { fragmentsOf, readDefinitions } from './clients/codegen/src/literals.ts'
import { liveFieldsOf, readDefinitions as readSubgraphDefinitions } from './schema/events/live-fields.ts'
import { readOperations } from './schema/operations/collection.ts'
import { readSdl } from './schema/sdl.ts'
import { trustedDocuments } from './schema/trusted-documents.ts'

const root = (path: string) => new URL(path, import.meta.url)
/** A mapper ends its path at the first `#`, so that the alias's own is put there afterwards. */
const refusalsPath = 'platform/refusals.ts'

/**
 * An object type whose name a `model.ts` exports as a type is what the resolvers of that type return: the domain's own shape,
 * not the API's. A domain opts in by the name alone, so there is no table to keep. The stub of another domain's entity
 * belongs there too: `export type Chat = { id: string }`. So do the domain's own refusals, in `refusals.ts`.
 */
function findMappers(domain: string): Record<string, string> {
  const models = readdirSync(root(`subgraphs/${domain}/`), { recursive: true, encoding: 'utf8' })
    .filter(path => /(^|\/)(model|refusals)\.ts$/.test(path))
    .sort()
  const exported = new Map(
    models.flatMap(path =>
      [...readFileSync(root(`subgraphs/${domain}/${path}`), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)].map(
        match => [match[1] ?? '', path] as const,
      ),
    ),
  )
  const base = parse(readFileSync(root('schema/base.graphql'), 'utf8')).definitions
  const own = readSdl(root(`subgraphs/${domain}/`)).definitions
  const names = [...own, ...base].flatMap(definition =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.name.value] : [],
  )
  const shapes = names
    .filter(name => exported.has(name))
    .map(name => [name, `./${exported.get(name)}#${name} as ${name}Model`])
  // Refusals are plain data, which platform/http/result-unions.ts makes types of.
  const shared = readFileSync(root('platform/refusals.ts'), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)
  const refusals = [...shared].flatMap(([, name = '']) =>
    names.includes(name) ? [[name, `${refusalsPath}#${name} as ${name}Model`]] : [],
  )
  // The nodes of a page are those of its edges: platform/http/subgraph-schema.ts makes them, so that no resolver can give others.
  const pages = names.filter(name => name.endsWith('Connection')).map(name => [name, "Omit<{T}, 'nodes'>"])
  return Object.fromEntries([...pages, ...refusals, ...shapes])
}

/** The one file of a domain that says what a request carries. */
function contextOf(domain: string): string {
  const paths = readdirSync(root(`subgraphs/${domain}/`), { recursive: true, encoding: 'utf8' })
  const found = paths.find(path => path === 'context.ts' || path.endsWith('/context.ts'))
  return found ? `./${found}#Context` : 'unknown'
}

function resolverTypes(domain: string): Types.ConfiguredOutput {
  return {
    schema: ['schema/base.graphql', print(readSdl(root(`subgraphs/${domain}/`)))],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: {
        ID: 'string',
        DateTime: { input: 'Date', output: 'Date | string' },
        Cursor: { input: 'number', output: 'number | string' },
        URL: 'string',
        LocalTime: 'string',
        _FieldSet: 'string',
      },
      contextType: contextOf(domain),
      mappers: findMappers(domain),
      showUnusedMappers: false,
      // A root field without a resolver does not type-check.
      avoidOptionals: { query: true, mutation: true, subscription: true },
    },
  }
}

/** What every `generated.ts` has to contain, by its path. */
async function generateAll(): Promise<{ path: string; content: string }[]> {
  const domains = readdirSync(root('subgraphs/')).filter(name => existsSync(root(`subgraphs/${name}/schema.graphql`)))
  const generates = Object.fromEntries(
    domains.map(domain => [`subgraphs/${domain}/generated.ts`, resolverTypes(domain)] as const),
  )
  const settings = { cwd: root('.').pathname, silent: true }
  const resolvers: Types.FileOutput[] = await generate({ generates, ...settings }, false)
  const hooks: Types.FileOutput[] = await generate(
    { generates: hooksOutputs, pluginLoader: loadPlugin, ...settings },
    false,
  )
  const types = [...resolvers, ...hooks].map(file => ({
    path: file.filename,
    content: `// From the SDL by \`npm run codegen\`; never edited.\n${file.content.replaceAll(`'${refusalsPath}'`, `'#${refusalsPath}'`)}`,
  }))
  return [...types, manifest(), liveEvents(), ...textForClients()].sort((a, b) => a.path.localeCompare(b.path))
}

/** What a gateway trusts: the collection, which the hooks are made of, and what other clients ask beside it. */
function manifest(): { path: string; content: string } {
  const collection = readOperations().map(({ document }) => document)
  const own = readdirSync(root('clients/'), { recursive: true, encoding: 'utf8' })
    .filter(path => /^[^/]+\/src\/.*\.graphql$/.test(path))
    .map(path => parse(readFileSync(root(`clients/${path}`), 'utf8')))
  const { operations } = readDefinitions(own)
  const fragments = [...collection, ...own].flatMap(({ definitions }) =>
    definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION),
  )
  const completed = operations.map(operation => ({
    kind: Kind.DOCUMENT as const,
    definitions: [
      operation,
      ...fragmentsOf(operation, fragments).flatMap(name => fragments.find(one => one.name.value === name) ?? []),
    ],
  }))
  const content = JSON.stringify(trustedDocuments([...collection, ...completed]), undefined, 2)
  return { path: 'schema/trusted-documents.json', content: `${content}\n` }
}

/** The events of each subscription as a type: a table of all of them is not complete without a new one. */
function liveEvents(): { path: string; content: string } {
  const fields = Object.entries(liveFieldsOf(readSubgraphDefinitions())).sort(([a], [b]) => a.localeCompare(b))
  const members = fields.map(([field, names]) => `  ${field}:${names.map(name => `\n    | '${name}'`).join('')}\n`)
  const about = '// From the SDL by `npm run codegen`; never edited.\n\n/** What each subscription sends. */\n'
  return {
    path: 'schema/events/generated.ts',
    content: `${about}export interface LiveEvents {\n${members.join('')}}\n`,
  }
}

/** The components are installed apart and import nothing of ours: what links and marks are, they have as copies. */
function textForClients(): { path: string; content: string }[] {
  const names = readdirSync(root('schema/text/')).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return names.map(name => {
    const path = `schema/text/${name}`
    const content = `// Copied from ${path} by \`npm run codegen\`; never edited.\n${readFileSync(root(path), 'utf8')}`
    return { path: `clients/ui/src/generated/${name}`, content }
  })
}

async function main(): Promise<void> {
  const drifted = (await generateAll()).filter(
    ({ path, content }) => !existsSync(root(path)) || readFileSync(root(path), 'utf8') !== content,
  )
  const paths = drifted.map(file => file.path).join(', ')
  if (!process.argv.includes('--check')) {
    for (const { path, content } of drifted) {
      mkdirSync(dirname(root(path).pathname), { recursive: true })
      writeFileSync(root(path), content)
    }
    console.log(paths === '' ? 'codegen: up to date' : `codegen: wrote ${paths}`)
  } else if (paths !== '') {
    console.error(`codegen: ${paths} differ from the SDL; run \`npm run codegen\``)
    process.exitCode = 1
  }
}

// Tools that look for a configuration of this name load the file; loading it must not write.
if (import.meta.main) await main()
