// The tables of docs/configuration.md: what each process can be told by its environment. Used by sources.ts.
import { type ConfiguredService, listConfiguredServices, readComments } from '../deploy/configuration.ts'

const services = await listConfiguredServices()
const subgraphs = services.filter(({ folder }) => folder.startsWith('subgraphs/'))
const isCommon = (name: string) => subgraphs.every(({ names }) => name in names)

/** @returns rows of the names that pass, those without a default first */
function rowsOf({ folder, names }: ConfiguredService, isWanted: (name: string) => boolean): string[][] {
  const comments = readComments(folder)
  const wanted = Object.entries(names).filter(([name]) => isWanted(name))
  const sorted = [...wanted.filter(([, { fallback }]) => !fallback), ...wanted.filter(([, { fallback }]) => fallback)]
  return sorted.map(([name, { expects, fallback }]) => [
    `\`${name}\``,
    shownDefault(fallback),
    expects,
    comments.get(name) ?? '',
  ])
}

function shownDefault(fallback: { readonly value: unknown } | undefined): string {
  if (!fallback) return 'needed'
  const { value } = fallback
  if (value === undefined || value === '') return ''
  return `\`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``
}

/** @param which `common`, the name of a subgraph, or `gateway` */
export function configurationRows(which: string): string[][] {
  const [first] = subgraphs
  if (which === 'common') return first ? rowsOf(first, isCommon) : []
  const service = services.find(({ folder }) => folder === which || folder === `subgraphs/${which}`)
  if (!service) throw new Error(`nothing called ${which} is configured`)
  return rowsOf(service, name => which === 'gateway' || !isCommon(name))
}
