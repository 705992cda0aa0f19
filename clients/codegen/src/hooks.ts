// The plugin for Apollo Client 4. Beside the types that `typescript-operations` writes into the same file, it writes each
// operation's document and its hooks. The hooks are bound, not wrapped, so that they keep Apollo's own types: required variables,
// `skipToken`, and `dataState` that narrows `data`.
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import { fragmentsOf, literalOf, readDefinitions } from './literals.ts'

/** The plugin's `config` in an output: from which modules the generated file imports. */
export interface HooksConfig {
  /** The module that exports `bindQuery`, `bindMutation`, ... Default `@chat-supergraph/hooks`. */
  bindings?: string
  /** The module that exports `documentOf`, `operationOf` and `fragmentOf`. Default `@chat-supergraph/hooks`. */
  documents?: string
}

const forms = {
  query: [
    ['Query', 'bindQuery'],
    ['SuspenseQuery', 'bindSuspenseQuery'],
    ['LazyQuery', 'bindLazyQuery'],
  ],
  mutation: [['Mutation', 'bindMutation']],
  subscription: [['Subscription', 'bindSubscription']],
} as const

const suffixes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

/** Writes a document for each operation and fragment, and its hooks: `useXQuery`, `useXMutation`, `useXFragment`, and so on. */
export const plugin: PluginFunction<HooksConfig> = (_schema, files, config) => {
  const { bindings = '@chat-supergraph/hooks', documents = '@chat-supergraph/hooks' } = config
  const { operations, fragments } = readDefinitions(files.flatMap(({ document }) => (document ? [document] : [])))
  const used = new Set(operations.flatMap(({ operation }) => forms[operation].map(([, bind]) => bind as string)))
  const made = new Set(['documentOf'])
  if (operations.length > 0) made.add('operationOf')
  if (fragments.length > 0) {
    used.add('bindFragment').add('bindSuspenseFragment')
    made.add('fragmentOf')
  }
  return {
    prepend: [
      "import type { TypedDocumentNode } from '@apollo/client'",
      `import { ${[...used].sort().join(', ')} } from '${bindings}'`,
      `import { ${[...made].sort().join(', ')} } from '${documents}'`,
    ],
    content: [
      ...fragments.map(fragment => `const ${fragment.name.value}Definition = ${literalOf(fragment)}`),
      ...fragments.map(fragment => fragmentHooks(fragment, fragments)),
      ...operations.map(operation => operationHooks(operation, fragments)),
    ].join('\n'),
  }
}

function operationHooks(node: OperationDefinitionNode, fragments: FragmentDefinitionNode[]): string {
  const name = node.name?.value ?? ''
  const data = `${name}${suffixes[node.operation]}`
  const types = `${data}, ${data}Variables`
  const definitions = [literalOf(node), ...definitionsOf(fragmentsOf(node, fragments))]
  const description = node.description ? `/** ${node.description.value.replaceAll('*/', '')} */\n` : ''
  return [
    `${description}export const ${name}Document = ${documentOf(definitions)} as TypedDocumentNode<${types}>`,
    ...forms[node.operation].map(
      ([suffix, bind]) => `export const use${name}${suffix} = /* @__PURE__ */ ${bind}<${types}>(${name}Document)`,
    ),
  ].join('\n')
}

function fragmentHooks(node: FragmentDefinitionNode, fragments: FragmentDefinitionNode[]): string {
  const name = node.name.value
  const definitions = definitionsOf([name, ...fragmentsOf(node, fragments)])
  const type = `${name}Fragment`
  return [
    `export const ${type}Doc = ${documentOf(definitions)} as TypedDocumentNode<${type}, Record<string, never>>`,
    `export const use${type} = /* @__PURE__ */ bindFragment<${type}>(${type}Doc, '${name}')`,
    `export const use${name}SuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<${type}>(${type}Doc, '${name}')`,
  ].join('\n')
}

const definitionsOf = (names: string[]): string[] => names.map(name => `${name}Definition`)

const documentOf = (definitions: string[]): string => `/* @__PURE__ */ documentOf(${definitions.join(', ')})`
