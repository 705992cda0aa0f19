// The operations collection of the repository, bundled: each operation with the fragments that it needs and its example variables.
const sources = import.meta.glob<string>('../../../schema/operations/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const examples = import.meta.glob<Record<string, unknown>>('../../../schema/operations/**/*.json', {
  import: 'default',
  eager: true,
})

export interface CollectedOperation {
  /** Its folder: `messages`, `chats`, ... */
  domain: string
  name: string
  kind: 'query' | 'mutation' | 'subscription'
  /** What it is for: the comment above it. */
  about: string
  query: string
  /** JSON. */
  variables: string
}

const fragments = new Map<string, string>()
for (const text of Object.values(sources)) {
  const name = /^fragment (\w+)/m.exec(text)?.[1]
  if (name) fragments.set(name, text.trim())
}

export const collection: readonly CollectedOperation[] = Object.entries(sources)
  .flatMap(([path, text]) => readOperation(path, text))
  .sort((a, b) => a.domain.localeCompare(b.domain) || a.name.localeCompare(b.name))

/** The tabs that a first visit opens, in the order in which one would try them. */
export const tour: readonly CollectedOperation[] = [
  'Me',
  'MyChats',
  'ChatMessages',
  'ChatEvents',
  'SendMessage',
  'Typing',
]
  .map(name => collection.find(operation => operation.name === name))
  .filter(operation => operation !== undefined)

function readOperation(path: string, text: string): CollectedOperation[] {
  const [, kind, name = ''] = /^(query|mutation|subscription) (\w+)/m.exec(text) ?? []
  if (kind !== 'query' && kind !== 'mutation' && kind !== 'subscription') return []
  const query = [text.trim(), ...needed(text).map(fragment => fragments.get(fragment) ?? '')].join('\n\n')
  const about = [...text.matchAll(/^# (.*)$/gm)].map(([, line]) => line).join(' ')
  const variables = JSON.stringify(variablesOf(examples[path.replace(/\.graphql$/, '.json')]), undefined, 2)
  return [{ domain: path.split('/').at(-2) ?? '', kind, name, about, query, variables }]
}

/** Example files may hold the variables alone, or beside other things under `variables`. */
function variablesOf(example: Record<string, unknown> | undefined): unknown {
  return example?.variables ?? example ?? {}
}

function needed(text: string, found = new Set<string>()): string[] {
  for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
    if (!fragments.has(name) || found.has(name)) continue
    found.add(name)
    needed(fragments.get(name) ?? '', found)
  }
  return [...found]
}
