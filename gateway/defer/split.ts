// An operation taken apart at its `@defer`: what is answered first, and the parts that come after it. Each part gets a label of its own for
// the planner, whatever the client calls it, and stands at one place: fragments that hold parts are written out where they are spread.

import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
} from 'graphql'
import { type Fragments, fragmentsOf, operationOf } from '../fragments.ts'

/** One step on the way to the objects of a part. */
export type Step =
  | { readonly kind: 'field'; readonly name: string; readonly fieldName: string }
  | { readonly kind: 'condition'; readonly type: string }

/** What is put off together. */
export interface Part {
  /** The planner's name of it. */
  readonly id: string
  /** The client's. */
  readonly label: string | undefined
  /** The part that it stands in. */
  readonly parent: string | undefined
  /** From the root to its objects; its own type condition is the last one. */
  readonly steps: readonly Step[]
  /** Everything on the way that may hang on a variable. */
  readonly on: readonly SelectionNode[]
  /** Without the parts in it. */
  readonly selections: readonly SelectionNode[]
}

/** An operation and its parts. */
export interface Split {
  /** For the planner. */
  readonly document: DocumentNode
  /** What is selected of the root at once. */
  readonly first: readonly SelectionNode[]
  readonly parts: ReadonlyMap<string, Part>
}

type Values = Readonly<Record<string, unknown>>

/** The `@defer` of a selection. */
export const deferOf = ({ directives }: SelectionNode): DirectiveNode | undefined =>
  directives?.find(({ name }) => name.value === 'defer')

/** The value of one of its arguments in the document. */
export const argumentOf = (defer: DirectiveNode, name: string) =>
  defer.arguments?.find(argument => argument.name.value === name)?.value

/** Whether it puts something off with some variables. */
export function mayPutOff(defer: DirectiveNode): boolean {
  const value = argumentOf(defer, 'if')
  return value?.kind !== Kind.BOOLEAN || value.value
}

/** @param variables coerced @returns undefined where nothing is put off with these variables */
export function splitDeferred(document: DocumentNode, variables: Values): Split | undefined {
  const fragments = fragmentsOf(document)
  const operation = operationOf(document)
  const parts = new Map<string, Part>()
  const splitter = new Splitter(fragments, variables, parts)
  const root = splitter.split(operation.selectionSet.selections, { steps: [], on: [], parent: undefined })
  if (parts.size === 0) return undefined
  const planned = { ...operation, selectionSet: { ...operation.selectionSet, selections: root.planned } }
  const definitions = document.definitions.map(definition => (definition === operation ? planned : definition))
  return { document: { ...document, definitions }, first: root.now, parts }
}

interface Place extends Pick<Part, 'steps' | 'on' | 'parent'> {}

interface Halves {
  /** With the parts. */
  readonly planned: readonly SelectionNode[]
  /** Without them. */
  readonly now: readonly SelectionNode[]
}

class Splitter {
  readonly #fragments: Fragments
  readonly #variables: Values
  readonly #parts: Map<string, Part>
  readonly #holding = new Map<string, boolean>()

  constructor(fragments: Fragments, variables: Values, parts: Map<string, Part>) {
    this.#fragments = fragments
    this.#variables = variables
    this.#parts = parts
  }

  split(selections: readonly SelectionNode[], place: Place): Halves {
    const halves = selections.map(selection => this.#one(selection, place))
    return { planned: halves.flatMap(({ planned }) => planned), now: halves.flatMap(({ now }) => now) }
  }

  #one(selection: SelectionNode, place: Place): Halves {
    if (!this.#holds(selection)) {
      const plain = withoutDefer(selection)
      return { planned: [plain], now: [plain] }
    }
    const on = selection.directives?.length ? [...place.on, selection] : place.on
    if (selection.kind === Kind.FIELD) {
      const { selectionSet } = selection
      if (!selectionSet) return { planned: [selection], now: [selection] }
      const step: Step = {
        ...{ kind: 'field', name: (selection.alias ?? selection.name).value, fieldName: selection.name.value },
      }
      const inner = this.split(selectionSet.selections, { ...place, on, steps: [...place.steps, step] })
      const of = (all: readonly SelectionNode[]) => ({
        ...selection,
        selectionSet: { ...selectionSet, selections: all },
      })
      return { planned: [of(inner.planned)], now: [of(inner.now)] }
    }
    const fragment = this.#inlined(selection)
    const type = fragment.typeCondition?.name.value
    const steps: readonly Step[] = type === undefined ? place.steps : [...place.steps, { kind: 'condition', type }]
    const of = (all: readonly SelectionNode[], label?: string): InlineFragmentNode => ({
      ...withoutDefer(fragment),
      ...(label === undefined ? {} : { directives: [...(withoutDefer(fragment).directives ?? []), labelled(label)] }),
      selectionSet: { ...fragment.selectionSet, selections: all },
    })
    const defer = deferOf(selection)
    if (!defer || !this.#isActive(defer)) {
      const inner = this.split(fragment.selectionSet.selections, { ...place, on, steps })
      return { planned: [of(inner.planned)], now: [of(inner.now)] }
    }
    const id = `part${this.#parts.size}`
    const label = argumentOf(defer, 'label')
    const part = { id, parent: place.parent, steps, on, label: label?.kind === Kind.STRING ? label.value : undefined }
    // Its place among the parts comes before theirs that stand in it.
    this.#parts.set(id, { ...part, selections: [] })
    const inner = this.split(fragment.selectionSet.selections, { steps, on, parent: id })
    this.#parts.set(id, { ...part, selections: inner.now })
    return { planned: [of(inner.planned, id)], now: [] }
  }

  #inlined(selection: InlineFragmentNode | FragmentSpreadNode): InlineFragmentNode {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection
    const fragment = this.#fragments.get(selection.name.value)
    if (!fragment) throw new Error(`there is no fragment ${selection.name.value}`)
    const { typeCondition, selectionSet } = fragment
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives: selection.directives ?? [] }
  }

  /** Whether something of a selection is put off. */
  #holds(selection: SelectionNode): boolean {
    const defer = deferOf(selection)
    if (defer && this.#isActive(defer)) return true
    if (selection.kind !== Kind.FRAGMENT_SPREAD)
      return selection.selectionSet?.selections.some(one => this.#holds(one)) ?? false
    const name = selection.name.value
    const known = this.#holding.get(name)
    if (known !== undefined) return known
    const held = this.#fragments.get(name)?.selectionSet.selections.some(one => this.#holds(one)) ?? false
    this.#holding.set(name, held)
    return held
  }

  #isActive(defer: DirectiveNode): boolean {
    const value = argumentOf(defer, 'if')
    return value?.kind === Kind.VARIABLE ? this.#variables[value.name.value] !== false : mayPutOff(defer)
  }
}

function withoutDefer<T extends SelectionNode>(selection: T): T {
  const defer = deferOf(selection)
  if (!defer) return selection
  return { ...selection, directives: selection.directives?.filter(directive => directive !== defer) }
}

function labelled(label: string): ConstDirectiveNode {
  const value = { kind: Kind.STRING, value: label } as const
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'label' }, value } as const
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'defer' }, arguments: [argument] }
}
