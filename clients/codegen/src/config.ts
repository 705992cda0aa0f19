// What is generated into the packages and into the web app, and from what. Read by `codegen.ts` at the root, which needs no server for it.
import { readFileSync } from 'node:fs'
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { type FieldDefinitionNode, Kind, parse } from 'graphql'
import * as facts from './facts.ts'
import * as hooks from './hooks.ts'
import { unmaskUnidentified } from './unmask.ts'

const schema = 'schema/api.graphql'
const documents = 'schema/operations/**/*.graphql'

/** Objects that one screen may refer to another by something else than `id`; the cache's type policies say the same. */
const keyed = ['TypingState']

const operations = (documents: string[], runtime: hooks.HooksConfig): Types.ConfiguredOutput => ({
  schema,
  documents,
  documentTransforms: [unmaskUnidentified({ keyed })],
  plugins: ['typescript-operations', 'hooks'],
  config: {
    ...runtime,
    namingConvention: 'keep',
    useTypeImports: true,
    enumType: 'string-literal',
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    inlineFragmentTypes: 'mask',
    customDirectives: { apolloUnmask: true },
    strictScalars: true,
    scalars: { ID: 'string', DateTime: 'string', Cursor: 'number | string', URL: 'string', LocalTime: 'string' },
  },
})

const fromPackages = { bindings: '@chat-supergraph/react', documents: '@chat-supergraph/client' }

/** What `npm run codegen` writes for clients, by path: documents and hooks of the packages and of the web app, and cache facts. */
export const hooksOutputs: Record<string, Types.ConfiguredOutput> = {
  'clients/client/src/generated/operations.ts': operations([documents], {
    bindings: false,
    documents: '../documents.ts',
  }),
  'clients/react/src/generated/hooks.ts': {
    schema,
    documents,
    plugins: ['hooks'],
    config: { bindings: '../bindings.ts', operations: '@chat-supergraph/client' },
  },
  // What the components and the web app ask beyond the collection, as any UI team would have it; the collection's they have from the package.
  'clients/ui/src/generated/operations.ts': operations(['clients/ui/src/**/*.graphql'], fromPackages),
  'clients/web/src/generated/operations.ts': operations(
    ['clients/ui/src/people/person.graphql', 'clients/web/src/**/*.graphql'],
    fromPackages,
  ),
  'clients/client/src/generated/facts.ts': {
    schema,
    plugins: ['facts'],
    config: {
      provisional: ['Message', 'User'],
      resume: resumingFields(),
      repeatable: repeatableFields(),
      open: ['UserError'],
    },
  },
}

/** Fields with their directives, which are in the supergraph: clients do not see them. */
function fieldsOf(type: 'Subscription' | 'Mutation'): FieldDefinitionNode[] {
  const supergraph = parse(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))
  return supergraph.definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type ? (node.fields ?? []) : [],
  )
}

/** The fields with `@live(resume: ...)`. */
function resumingFields(): NonNullable<facts.FactsConfig['resume']> {
  return Object.fromEntries(fieldsOf('Subscription').flatMap(resumeOf))
}

function repeatableFields(): string[] {
  const marked = fieldsOf('Mutation').filter(({ directives }) =>
    directives?.some(({ name }) => name.value === 'repeatable'),
  )
  return marked.map(({ name }) => name.value)
}

function resumeOf(field: FieldDefinitionNode): [string, string][] {
  const live = field.directives?.find(({ name }) => name.value === 'live')
  const resume = live?.arguments?.find(({ name }) => name.value === 'resume')?.value
  return resume?.kind === Kind.STRING ? [[field.name.value, resume.value]] : []
}

/** Plugins by name, given to `generate` so that it need not find them in node_modules. */
const plugins: Record<string, CodegenPlugin> = { 'typescript-operations': typescriptOperations, hooks, facts }

/** `pluginLoader` for `generate`: finds a plugin by the end of its name. @throws for a name that is not one of ours */
export const loadPlugin = async (name: string): Promise<CodegenPlugin> => {
  const found = Object.entries(plugins).find(([known]) => name.endsWith(known))
  if (!found) throw new Error(`No plugin "${name}" here.`)
  return found[1]
}
