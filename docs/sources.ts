// Where the generated parts of README.md and docs/ come from: each source turns a file of the repository into Markdown.
import { existsSync, readFileSync } from 'node:fs'
import { isEnumType, isInputObjectType, isObjectType, Kind, print } from 'graphql'
import { readResults } from '../bench/result.ts'
import type { Names } from '../platform/process/config.ts'
import { type ErrorCode, httpStatuses } from '../schema/codes.ts'
import { readSubgraphs } from '../schema/composition.ts'
import { metricTable } from '../schema/metrics.ts'
import { readOperations } from '../schema/operations/collection.ts'
import { findDirective, listObjectTypes, readContract } from '../schema/policy/contract.ts'
import { configurationRows } from './configuration-tables.ts'

const root = (path: string) => new URL(`../${path}`, import.meta.url)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `NAME` and the JSDoc before it, in the order of the file, between two marks of its text. */
function readComments(path: string, from: string, to: string): [name: string, comment: string, value: string][] {
  const text = readFileSync(root(path), 'utf8')
  const part = text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)))
  return [...part.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(\w+): ([^\n]*),\n/g)].map(
    ([, comment = '', name = '', value = '']) => [name, comment.replace(/\s*\n\s*\*\s?/g, ' ').trim(), value],
  )
}

/** One operation of the collection, with example variables. */
function operation(name: string): string {
  const found = readOperations().find(one => one.name === name)
  if (!found) throw new Error(`there is no operation ${name}`)
  const variables = JSON.stringify(found.variables, undefined, 2)
  const example = variables === '{}' ? '' : `\n\n\`\`\`json\n${variables}\n\`\`\``
  return `\`\`\`graphql\n${print(found.document)}\n\`\`\`${example}`
}

/** What `errors[].extensions.code` can be. */
function errorCodes(): string {
  const rows = readComments('schema/codes.ts', 'export const errorCodes', '} as const')
  return table(
    ['`extensions.code`', 'HTTP', 'When, and what to do'],
    rows.map(([name, comment]) => [`\`${name}\``, String(httpStatuses[name as ErrorCode]), comment]),
  )
}

/** With which numbers a WebSocket is closed. */
function closeCodes(): string {
  const rows = readComments('schema/codes.ts', 'export const closeCodes', '} as const')
  return table(
    ['Code', 'Name', 'When, and what to do'],
    rows.map(([name, comment, value]) => [value, `\`${name}\``, comment]),
  )
}

/** The refusals of result unions. */
function refusals(): string {
  const { schema } = readContract(readSubgraphs())
  const codes = schema.getType('UserErrorCode')
  if (!isEnumType(codes)) throw new Error('there is no enum UserErrorCode')
  const types = Object.values(schema.getTypeMap()).filter(
    type => isObjectType(type) && type.getInterfaces().some(face => face.name === 'UserError'),
  )
  const typeOf = (code: string) => {
    const spelt = code.replaceAll('_', '')
    const found = types.find(({ name }) => name.toUpperCase() === spelt)?.name
    if (!found) throw new Error(`no type has the code ${code}`)
    return found
  }
  return table(
    ['Type', '`code`', 'Meaning'],
    codes.getValues().map(({ name, description }) => [`\`${typeOf(name)}\``, `\`${name}\``, description ?? '']),
  )
}

/** What a gateway limits, with the defaults. */
async function readLimits(): Promise<string> {
  if (!existsSync(root('gateway/config.ts'))) return ''
  const { names }: { names: Names } = await import(root('gateway/config.ts').href)
  const limits = Object.entries(names).filter(
    ([name]) => /_(MAX|COST|TIMEOUT)_/.test(name) || /_(TIMEOUT|DEADLINE)_MS$/.test(name),
  )
  return table(
    ['Limit', 'Default'],
    limits.map(([name, { fallback }]) => [`\`${name}\``, Number(fallback?.value).toLocaleString('en')]),
  )
}
const gatewayLimits = await readLimits()

/** What of the API has a weight of its own, the dearest first. */
function weights(): string {
  const { schema } = readContract(readSubgraphs())
  const found = Object.values(schema.getTypeMap()).flatMap(type => {
    const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
    return [
      [type.name, type.astNode] as const,
      ...fields.map(field => [`${type.name}.${field.name}`, field.astNode] as const),
    ]
  })
  const weighed = found.flatMap(([name, node]) => {
    const weight = node && findDirective(node, 'cost')?.arguments?.[0]?.value
    return weight?.kind === Kind.INT ? [[name, Number(weight.value)] as const] : []
  })
  const byWeight = Map.groupBy(weighed, ([, weight]) => weight)
  return table(
    ['Weight', 'Of'],
    [...byWeight]
      .sort(([one], [other]) => other - one)
      .map(([weight, places]) => [String(weight), places.map(([name]) => `\`${name}\``).join(', ')]),
  )
}

/** Which subgraph is about what, in its own words, and which entities it owns. */
function subgraphs(): string {
  return table(
    ['Subgraph', 'What it is about', 'Entities that it owns'],
    readSubgraphs().map(subgraph => {
      const comment =
        readFileSync(root(`subgraphs/${subgraph.name}/schema.graphql`), 'utf8').match(/^(# .*\n)+/)?.[0] ?? ''
      const owned = listObjectTypes(subgraph).filter(
        type => type.description && type.directives?.some(one => one.name.value === 'key'),
      )
      return [
        `[${subgraph.name}](subgraphs/${subgraph.name})`,
        comment.replaceAll(/^# /gm, '').replaceAll('\n', ' ').trim(),
        owned.map(type => `\`${type.name.value}\``).join(', '),
      ]
    }),
  )
}

/** The operations of one domain, each with its file and what its root field says of itself; for texts in docs/api. */
function operations(domain: string): string {
  const { schema } = readContract(readSubgraphs())
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }
  const rows = readOperations()
    .filter(({ path }) => path.startsWith(`${domain}/`))
    .map(({ name, path, kind, document }) => {
      const [definition] = document.definitions
      const [field] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
      const described = field?.kind === Kind.FIELD ? roots[kind]?.getFields()[field.name.value]?.description : undefined
      return [`[${name}](../../schema/operations/${path})`, kind, described?.replaceAll('\n', ' ') ?? '']
    })
  if (rows.length === 0) throw new Error(`there are no operations of ${domain}`)
  return table(['Operation', 'Kind', 'What it does'], rows)
}

/** The newest measurements, each run under what it was measured on. */
function measured(): string {
  return readResults()
    .filter(({ readme }) => readme.length > 0)
    .map(({ bench, readme, on, at }) => {
      const rows = readme.map(({ question, ours, beside }) => [question, ours, beside ?? ''])
      return `### \`npm run bench -- ${bench}\`\n\n${at}: ${on}.\n\n${table(['What', 'Ours', 'Beside it, in the same run'], rows)}`
    })
    .join('\n\n')
}

/** Some of the measurements, by the beginning of their questions, one a line. */
function figures(): string {
  const rows = readResults().flatMap(({ readme }) => readme)
  return table(
    ['What', 'Ours', 'Beside it, in the same run'],
    headlines.map(headline => {
      const found = rows.find(({ question }) => question.startsWith(headline))
      if (!found) throw new Error(`no measurement answers "${headline}"`)
      return [found.question, found.ours, found.beside ?? '']
    }),
  )
}

/** What is said first of how it performs. */
const headlines = [
  'Federated subscription audit',
  'Deliveries a second to 1,000 sockets',
  'Memory of a subscribed idle socket',
  'Messages made to do harm',
  'Acknowledged to delivered on another client',
  'From the acknowledged removal or logout',
] as const

/** The licences of what runs in production, with the packages of those that ask for more than a notice. */
function licences(): string {
  const { packages }: { packages: Record<string, { license?: string; dev?: boolean }> } = JSON.parse(
    readFileSync(root('package-lock.json'), 'utf8'),
  )
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  const byLicence = Map.groupBy(used, ([, { license }]) => license ?? 'unknown')
  const asksMore = /^(Elastic|LGPL|GPL|AGPL|MPL|SSPL|unknown)|LGPL/
  const rows = [...byLicence].map(([licence, all]) => {
    const names = [...new Set(all.map(([path]) => path.replace(/.*node_modules\//, '')))].sort()
    return [licence, String(names.length), asksMore.test(licence) ? names.map(name => `\`${name}\``).join(', ') : '']
  })
  return table(
    ['Licence', 'Packages', 'Which'],
    rows.sort(([, one], [, other]) => Number(other) - Number(one)),
  )
}

// Plain JavaScript, which the type checker does not read.
const { tasks }: { tasks: Record<string, { about: string }> } = await import(root('stack/bootstrap/tasks.mjs').href)

/** The commands of package.json. */
function commands(): string {
  return table(
    ['Command', 'What it does'],
    Object.entries(tasks).map(([name, { about }]) => [
      name === 'start' || name === 'test' ? `\`npm ${name}\`` : `\`npm run ${name}\``,
      about,
    ]),
  )
}

/** What processes tell Prometheus. */
function metrics(): string {
  const rows = Object.entries(metricTable).map(([name, { type, labels, toldBy, help }]) => [
    `\`${name}\``,
    type,
    labels.map(label => `\`${label}\``).join(', '),
    typeof toldBy === 'string' ? toldBy : toldBy.join(', '),
    help,
  ])
  return table(['Name', 'Type', 'Labels', 'Told by', 'What it says'], rows)
}

export const sources: Readonly<Record<string, (argument: string) => string>> = {
  operation,
  'error-codes': errorCodes,
  'close-codes': closeCodes,
  refusals,
  limits: () => gatewayLimits,
  weights,
  subgraphs,
  operations,
  measured,
  figures,
  licences,
  commands,
  metrics,
  configuration: which => table(['Name', 'Default', 'What it takes', 'What for'], configurationRows(which)),
}
