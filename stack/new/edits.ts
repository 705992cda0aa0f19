// The tables that know each subgraph by name, and the line that a new one has in each of them.
import type { NewNames } from './names.ts'

/** One line, or more, put before or after a text that the file has exactly once. */
export interface Edit {
  readonly path: string
  readonly at: string
  readonly where: 'before' | 'after'
  /** With the places of a template. */
  readonly insert: string
}

const asMine = "['refused', 'own', 'own', 'own', 'own', 'refused', 'refused']"

export const edits: readonly Edit[] = [
  // Ports, keys, processes, the gateway's URLs and the keys of the containers follow from this one.
  { path: 'stack/services.ts', at: '] as const\nexport type ServiceName', where: 'before', insert: ", '{{tasks}}'" },
  {
    path: 'stack/services.ts',
    at: '}\n\nexport function definitionOf',
    where: 'before',
    insert: '  {{tasks}}: { after: [], env: () => ({}) },\n',
  },
  {
    path: 'docker-compose.yml',
    at: '  gateway-1:\n    <<: *gateway\n',
    where: 'before',
    insert: `  {{tasks}}:
    <<: *service
    command: [subgraphs/{{tasks}}/main.ts]
    environment:
      <<: *stores
      {{TASKS}}_PORT: "4000"
      {{TASKS}}_ADMIN_PORT: "4100"
    volumes:
      - <<: *keys
        volume: { subpath: {{tasks}} }
    networks: [subgraphs, stores]
    depends_on: *after-stores

`,
  },
  {
    path: 'schema/erasure.ts',
    at: "  'presence.last_seen': erased,\n",
    where: 'after',
    insert: "\n  '{{tasks}}.{{tasks}}': erased,\n",
  },
  {
    path: 'tests/security/matrix.ts',
    at: "  'Mutation.heartbeat':",
    where: 'before',
    insert: `  'Query.{{tasks}}': ${asMine},\n  'Mutation.create{{Task}}': ${asMine},\n`,
  },
  {
    path: 'tests/security/matrix-of-parts.ts',
    at: '  ...safetyParts,\n',
    where: 'after',
    insert: `  Create{{Task}}Success: ['Mutation'],
  {{Task}}: ['Create{{Task}}Success', '{{Task}}Connection', '{{Task}}Edge'],
  {{Task}}Connection: ['Query'],
  {{Task}}Edge: ['{{Task}}Connection'],
`,
  },
]

/** @throws Error where the file has that place not once: the edit is to be mended */
export function applied(text: string, { path, at, where, insert }: Edit, fill: (template: string) => string): string {
  const [before, after, ...more] = text.split(at)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${path} has to have ${JSON.stringify(at)} once; it has it ${text.split(at).length - 1} times.`)
  return where === 'before' ? before + fill(insert) + at + after : before + at + fill(insert) + after
}

/** What nobody can write for its author. */
export const left = ({ tasks, Task }: NewNames): readonly string[] => [
  `subgraphs/${tasks}/schema.graphql: what it is about; every description is read by others`,
  `docs/GLOSSARY.md: a line for ${Task}, if it is a new word`,
  `tests/flow/${tasks}.test.ts: what it promises through the gateway`,
  `subgraphs/${tasks}/personal-data: what of it a person may take along, as other subgraphs have it`,
]
