// The plugin for Apollo Client 4. Beside the types that `typescript-operations` writes into the same file, it writes each
// operation's document and its hooks; or the documents in one file, which needs no framework, and the hooks in another. The hooks are
// bound, not wrapped, so that they keep Apollo's own types: required variables, `skipToken`, and `dataState` that narrows `data`.
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import { fragmentsOf, literalOf, readDefinitions } from './literals.ts'

/** The plugin's `config` in an output: what is written, and from which modules the generated file imports. */
export interface HooksConfig {
  /** The module that exports `bindQuery`, `bindMutation`, ...; false writes no hooks. Default `@chat-supergraph/react`. */
  bindings?: string | false
  /** The module that exports `documentOf`, `operationOf` and `fragmentOf`. Default `@chat-supergraph/client`. */
  documents?: string
  /** The module that has the documents and their types already: only hooks are written. Default: none. */
  operations?: string
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
  const { bindings = '@chat-supergraph/react', documents = '@chat-supergraph/client', operations: made } = config
  const { operations, fragments } = readDefinitions(files.flatMap(({ document }) => (document ? [document] : [])))
  const from = made ? 'api.' : ''
  const hooks = bindings
    ? [
        ...fragments.map(({ name }) => [`${name.value}Fragment`, fragmentHooks(name.value, from)] as const),
        ...operations.map(node => [node.name?.value, operationHooks(node, from)] as const),
      ]
    : []
  const hooksOf = new Map(hooks)
  const prepend = bindings ? [importing(bindersOf(operations, fragments), bindings)] : []
  if (made)
    return { prepend: [`import * as api from '${made}'`, ...prepend], content: [...hooksOf.values()].join('\n') }
  const makers = ['documentOf', ...(fragments.length > 0 ? ['fragmentOf'] : [])]
  if (operations.length > 0) makers.push('operationOf')
  return {
    prepend: ["import type { TypedDocumentNode } from '@apollo/client'", ...prepend, importing(makers, documents)],
    content: [
      ...fragments.map(fragment => `const ${fragment.name.value}Definition = ${literalOf(fragment)}`),
      ...fragments.flatMap(node => [
        fragmentDocument(node, fragments),
        hooksOf.get(`${node.name.value}Fragment`) ?? [],
      ]),
      ...operations.flatMap(node => [operationDocument(node, fragments), hooksOf.get(node.name?.value) ?? []]),
    ]
      .flat()
      .join('\n'),
  }
}

const importing = (names: string[], from: string): string => `import { ${names.sort().join(', ')} } from '${from}'`

function bindersOf(operations: OperationDefinitionNode[], fragments: FragmentDefinitionNode[]): string[] {
  const used = operations.flatMap(({ operation }) => forms[operation].map(([, bind]) => bind as string))
  return [...new Set([...used, ...(fragments.length > 0 ? ['bindFragment', 'bindSuspenseFragment'] : [])])]
}

function operationDocument(node: OperationDefinitionNode, fragments: FragmentDefinitionNode[]): string {
  const name = node.name?.value ?? ''
  const data = `${name}${suffixes[node.operation]}`
  const definitions = [literalOf(node), ...definitionsOf(fragmentsOf(node, fragments))]
  const description = node.description ? `/** ${node.description.value.replaceAll('*/', '')} */\n` : ''
  return `${description}export const ${name}Document = ${documentOf(definitions)} as TypedDocumentNode<${data}, ${data}Variables>`
}

/** @param from what stands before the names of documents and types */
function operationHooks(node: OperationDefinitionNode, from: string): string {
  const name = node.name?.value ?? ''
  const data = `${from}${name}${suffixes[node.operation]}`
  return forms[node.operation]
    .map(
      ([suffix, bind]) =>
        `export const use${name}${suffix} = /* @__PURE__ */ ${bind}<${data}, ${data}Variables>(${from}${name}Document)`,
    )
    .join('\n')
}

function fragmentDocument(node: FragmentDefinitionNode, fragments: FragmentDefinitionNode[]): string {
  const name = node.name.value
  const definitions = definitionsOf([name, ...fragmentsOf(node, fragments)])
  const type = `${name}Fragment`
  return `export const ${type}Doc = ${documentOf(definitions)} as TypedDocumentNode<${type}, Record<string, never>>`
}

function fragmentHooks(name: string, from: string): string {
  const type = `${from}${name}Fragment`
  return [
    `export const use${name}Fragment = /* @__PURE__ */ bindFragment<${type}>(${type}Doc, '${name}')`,
    `export const use${name}SuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<${type}>(${type}Doc, '${name}')`,
  ].join('\n')
}

const definitionsOf = (names: string[]): string[] => names.map(name => `${name}Definition`)

const documentOf = (definitions: string[]): string => `/* @__PURE__ */ documentOf(${definitions.join(', ')})`
