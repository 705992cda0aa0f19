// What can be made new: where it goes, the tables that know each of its kind by name, and the line that a new one has in each of them.
/** One line, or more, put before or after a text that the file has exactly once. */
export interface Edit {
  readonly path: string
  readonly at: string
  readonly where: 'before' | 'after'
  /** With the places of a template. */
  readonly insert: string
}

const asMine = "['refused', 'own', 'own', 'own', 'own', 'refused', 'refused']"

const chart = 'deploy/helm/chat-supergraph'

const subgraphEdits: readonly Edit[] = [
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
  // The chart has the same process, by the same variables.
  { path: `${chart}/templates/_services.tpl`, at: ', presence]', where: 'before', insert: ', {{tasks}}' },
  {
    path: `${chart}/templates/_services.tpl`,
    at: '{{- end }}\n',
    where: 'before',
    insert: '{{tasks}}:\n  script: subgraphs/{{tasks}}/main.ts\n  calls: []\n  stores: true\n',
  },
  {
    path: `${chart}/templates/_environments.tpl`,
    at: '{{- define "chat.environment.presence" -}}\n',
    where: 'before',
    insert:
      '{{- define "chat.environment.{{tasks}}" -}}\n{{TASKS}}_PORT: "4000"\n{{TASKS}}_ADMIN_PORT: "4100"\n{{- end }}\n\n',
  },
  {
    path: `${chart}/values.yaml`,
    at: '  presence: {',
    where: 'before',
    insert:
      '  {{tasks}}: { replicas: 2, maxReplicas: 6, existingSecret: chat-{{tasks}}, resources: *resources, env: {} }\n',
  },
  { path: `${chart}/values.schema.json`, at: '"presence"]', where: 'before', insert: '"{{tasks}}", ' },
  {
    path: `${chart}/values.schema.json`,
    at: '"presence": {',
    where: 'before',
    insert: '"{{tasks}}": { "$ref": "#/$defs/service" },\n',
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

const featureEdits: readonly Edit[] = [
  {
    path: 'subgraphs/messages/features.ts',
    at: "import { threads } from './features/threads/feature.ts'\n",
    where: 'before',
    insert: "import { {{tasks}} } from './features/{{tasks}}/feature.ts'\n",
  },
  { path: 'subgraphs/messages/features.ts', at: '] as const', where: 'before', insert: '  {{tasks}},\n' },
  {
    path: 'tests/security/matrix.ts',
    at: "  'Mutation.forwardMessage':",
    where: 'before',
    insert: `  'Mutation.send{{Task}}': ['refused', 'hidden', 'all', 'hidden', 'all', 'refused', 'refused'],\n`,
  },
]

/** Something that `npm run new` makes. The folder of its templates is called like it, that of its operations `<kind>-operations`. */
export interface Kind {
  /** With the places of a template, from the root. */
  readonly folder: string
  readonly operations: string
  readonly edits: readonly Edit[]
  /** What nobody can write for its author. */
  readonly left: readonly string[]
}

export const kinds: Readonly<Record<string, Kind>> = {
  subgraph: {
    folder: 'subgraphs/{{tasks}}',
    operations: 'schema/operations/{{tasks}}',
    edits: subgraphEdits,
    left: [
      'subgraphs/{{tasks}}/schema.graphql: what it is about; every description is read by others',
      'docs/GLOSSARY.md: a line for {{Task}}, if it is a new word',
      'npm run chart, where helm is: what the Helm chart renders, which has it now',
      'tests/flow/{{tasks}}.test.ts: what it promises through the gateway',
      'subgraphs/{{tasks}}/personal-data: what of it a person may take along, as other subgraphs have it',
    ],
  },
  feature: {
    folder: 'subgraphs/messages/features/{{tasks}}',
    operations: 'schema/operations/messages',
    edits: featureEdits,
    left: [
      'subgraphs/messages/features/{{tasks}}/schema.graphql: what it is about; every description is read by others',
      'subgraphs/messages/features/{{tasks}}/feature.ts: hooks, stores, events: core/feature.ts has all that a feature can do',
      'docs/GLOSSARY.md: a line for {{Task}}, if it is a new word',
      'tests/flow/{{tasks}}.test.ts: what it promises through the gateway',
      'clients: the field in their message fragments, and what a person sees of it',
    ],
  },
}

/** @throws Error where the file has that place not once: the edit is to be mended */
export function applied(text: string, { path, at, where, insert }: Edit, fill: (template: string) => string): string {
  const [before, after, ...more] = text.split(at)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${path} has to have ${JSON.stringify(at)} once; it has it ${text.split(at).length - 1} times.`)
  return where === 'before' ? before + fill(insert) + at + after : before + at + fill(insert) + after
}
