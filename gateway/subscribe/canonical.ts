// What a shared operation fetches, however a client wrote it: one text for all that differ only in aliases, in the order or number of
// their fields, in fragments, names, or in literals against variables. Each way of writing it is a projection of that one.

import { type DocumentNode, type FieldNode, GraphQLError, type OperationDefinitionNode, parse, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { canonicalJson } from '#platform/canonical-json.ts'
import type { Supergraph } from '../supergraph.ts'
import { type Projection, typename } from './projection.ts'
import { type Scope, type SelectedArgument, type SelectedField, tellsType } from './scope.ts'
import { givenArguments, Refused, Selections } from './selections.ts'

/** A shared operation in canonical form: the document that is planned and fetched, and how its client is shown the result. */
export interface Canonical {
  readonly document: DocumentNode
  readonly text: string
  /** Arguments of the root field that are given, but for the one that resumes; each has a variable of its name. */
  readonly rootArguments: readonly string[]
  /** Of all other arguments. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly projection: Projection
}

/** A subscription as its client wrote it, with its root field: what `canonicalOf` reads. */
export interface Written {
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
  readonly root: FieldNode
  readonly resuming: Resuming | undefined
}

/** The argument of the root field that is left to a variable. */
export interface Resuming {
  readonly argument: string
  readonly variable: string
  /** Of the variable. */
  readonly type: string
}

/** Fields of one canonical text: with those of fragments wherever they are spread. The largest of ours has 750. */
const maxFields = 2_000
/** Of one supergraph: a short document may have a long canonical form, so these are not kept with the documents. */
const maxBytes = 16 * 1024 * 1024
/** Text, tree, what the executor reads of it, and the projection; measured. */
const bytesPerCharacter = 90

interface Known {
  readonly number: number
  /** Variables that decide what is selected, or are arguments below the root field; nearly always there are none. */
  readonly names: readonly string[]
}

type Kept = LRUCache<string, { readonly canonical: Canonical | undefined }>

const documents = new WeakMap<DocumentNode, Known>()
let lastNumber = 0
const stores = new WeakMap<Pick<Supergraph, 'schema'>, Kept>()

/**
 * @param variables coerced
 * @returns undefined for an operation that is too large so written, or has directives of its own: it is shared as it stands
 */
export function canonicalOf(
  written: Written,
  variables: Readonly<Record<string, unknown>>,
  supergraph: Pick<Supergraph, 'schema'>,
): Canonical | undefined {
  const { number, names } = knownOf(written)
  const inner = names.filter(name => Object.hasOwn(variables, name)).map(name => [name, variables[name]])
  const key = `${number} ${canonicalJson([inner, givenArguments(written.root, variables)])}`
  const store = storeOf(supergraph)
  const had = store.get(key)
  if (had) return had.canonical
  const canonical = make(written, variables, supergraph)
  store.set(key, { canonical })
  return canonical
}

function storeOf(supergraph: Pick<Supergraph, 'schema'>): Kept {
  const known = stores.get(supergraph)
  if (known) return known
  const made: Kept = new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: ({ canonical }, key) => 200 + 2 * key.length + bytesPerCharacter * (canonical?.text.length ?? 0),
  })
  stores.set(supergraph, made)
  return made
}

function knownOf({ document, root }: Written): Known {
  const had = documents.get(document)
  if (had) return had
  const names = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Argument: argument => (root.arguments?.includes(argument) ? false : undefined),
    Variable: variable => void names.add(variable.name.value),
  })
  const made = { number: ++lastNumber, names: [...names] }
  documents.set(document, made)
  return made
}

function make(
  { document, node, resuming }: Written,
  variables: Readonly<Record<string, unknown>>,
  { schema }: Pick<Supergraph, 'schema'>,
): Canonical | undefined {
  const root = schema.getSubscriptionType()
  if (!root || node.directives?.length) return undefined
  try {
    const scope = new Selections(schema, document, variables).scopeOf(root, [node.selectionSet])
    return { ...new Writer().operation(scope, resuming), projection: scope.projection }
  } catch (error) {
    // A value that an argument does not take is for the subgraph to refuse, in its own words.
    if (error instanceof Refused || error instanceof GraphQLError) return undefined
    throw error
  }
}

/** How variables begin that are named after no argument. */
const ours = 'live_'

class Writer {
  readonly #variables: Record<string, unknown> = {}
  readonly #definitions: string[] = []
  /** Fields with all that is below them, by the identities of scopes. */
  readonly #sizes = new Map<string, number>()
  /** Scopes that come more than once: named, they are read and compared once by whoever gets the text. */
  readonly #repeated = new Set<string>()
  readonly #fragments = new Map<string, { readonly name: string; text: string }>()

  operation(scope: Scope, resuming: Resuming | undefined): Omit<Canonical, 'projection'> {
    const [root, another] = scope.fields
    if (!root || another) throw new Refused('not one root field')
    this.#measure(scope)
    const given: string[] = []
    if (resuming) {
      this.#definitions.push(`$${resuming.variable}: ${resuming.type}`)
      given.push(`${resuming.argument}: $${resuming.variable}`)
    }
    const own = root.args.filter(({ name }) => name !== resuming?.argument)
    for (const { name, type } of own) {
      if (name.startsWith(ours)) throw new Refused('a name that is taken')
      this.#definitions.push(`$${name}: ${type}`)
      given.push(`${name}: $${name}`)
    }
    const selected = this.#field(root, given)
    const definitions = this.#definitions.length > 0 ? ` (${this.#definitions.join(', ')})` : ''
    const fragments = [...this.#fragments.values()].map(({ text }) => text)
    const text = [`subscription${definitions} { ${selected} }`, ...fragments].join(' ')
    const rootArguments = own.map(({ name }) => name)
    return { document: parse(text, { noLocation: true }), text, rootArguments, variables: this.#variables }
  }

  #measure(scope: Scope): number {
    const known = this.#sizes.get(scope.identity)
    if (known !== undefined) {
      if (scope.fields.length > 1) this.#repeated.add(scope.identity)
      return known
    }
    let size = 0
    for (const { fields } of scope.parts) for (const { of } of fields) size += 1 + (of ? this.#measure(of) : 0)
    if (size > maxFields) throw new Refused('too large')
    this.#sizes.set(scope.identity, size)
    return size
  }

  #field({ alias, name, of }: SelectedField, given: readonly string[]): string {
    const called = alias === name ? name : `${alias}: ${name}`
    return `${called}${given.length > 0 ? `(${given.join(', ')})` : ''}${of ? ` { ${this.#selections(of)} }` : ''}`
  }

  /** Values are not part of the text: it is planned once for all of them. */
  #given({ name, type, value }: SelectedArgument): string {
    const variable = `${ours}${Object.keys(this.#variables).length}`
    this.#variables[variable] = value
    this.#definitions.push(`$${variable}: ${type}`)
    return `${name}: $${variable}`
  }

  #selections(scope: Scope): string {
    if (!this.#repeated.has(scope.identity)) return this.#written(scope)
    const known = this.#fragments.get(scope.identity)
    if (known) return `...${known.name}`
    const fragment = { name: `F${this.#fragments.size}`, text: '' }
    this.#fragments.set(scope.identity, fragment)
    fragment.text = `fragment ${fragment.name} on ${scope.type.name} { ${this.#written(scope)} }`
    return `...${fragment.name}`
  }

  #written(scope: Scope): string {
    const parts = tellsType(scope) ? [typename] : []
    for (const { on, fields } of scope.parts) {
      const own = fields.map(field =>
        this.#field(
          field,
          field.args.map(argument => this.#given(argument)),
        ),
      )
      if (on === scope.type) parts.push(...own)
      else parts.push(`... on ${on.name} { ${own.join(' ')} }`)
    }
    return parts.join(' ')
  }
}
