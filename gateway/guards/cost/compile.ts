// Turns one operation into the formula of its cost. A selection is costed for each object type that it may meet, and remembered by
// both, so that the work grows with the document and not with what its fragments expand to.

import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../../fragments.ts'
import { Formula, highestCost, type Term } from './formula.ts'
import { costOfLiteral } from './inputs.ts'
import type { CostModel, FieldCost, Size } from './model.ts'
import type { Program } from './program.ts'

/** Selections within selections, fragments counted: what is deeper is as dear as can be. Other limits have refused it by then. */
const deepest = 200

/** What a selection costs on one object of one type. Its lists are apart: how long one is may be for the field above to say. */
interface Shape {
  readonly own: Term
  /** By name of the field: what one of its items costs, and what all do where nobody else says how many there are. */
  readonly lists: ReadonlyMap<string, { readonly each: Term; readonly alone: Term }>
}

const nothing: Shape = { own: 0, lists: new Map() }
const endless: Shape = { own: highestCost, lists: new Map() }

/**
 * Compiles one operation into a program that computes its cost. `costOf` calls it once for each operation and cost model.
 * @param document valid, with every fragment that the operation spreads
 */
export function compile(document: DocumentNode, operation: OperationDefinitionNode, model: CostModel): Program {
  const formula = new Formula()
  const root = model.roots[operation.operation]
  const compiler = new Compiler(document, model, formula)
  const result = root === undefined ? 0 : compiler.total(operation.selectionSet, root)
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return { steps: formula.steps, result, defaults: new Map(defaults) }
}

class Compiler {
  readonly #model: CostModel
  readonly #formula: Formula
  readonly #fragments: Fragments
  readonly #shapes = new Map<SelectionSetNode, Map<string, Shape>>()
  #depth = 0

  constructor(document: DocumentNode, model: CostModel, formula: Formula) {
    this.#model = model
    this.#formula = formula
    this.#fragments = fragmentsOf(document)
  }

  /** @param sized the lists that are `size` long */
  total(set: SelectionSetNode, type: string, sized?: { names: ReadonlySet<string>; size: Term }): Term {
    const { own, lists } = this.#shape(set, type)
    const terms = [...lists].map(([name, { each, alone }]) =>
      sized?.names.has(name) ? this.#formula.product(sized.size, each) : alone,
    )
    return this.#formula.sum([own, ...terms])
  }

  #shape(set: SelectionSetNode, type: string): Shape {
    const shapes = this.#shapes.get(set) ?? new Map<string, Shape>()
    this.#shapes.set(set, shapes)
    const known = shapes.get(type)
    if (known) return known
    if (this.#depth >= deepest) return endless
    // A fragment that spreads itself finds this, costs nothing more and is refused by validation.
    shapes.set(type, nothing)
    this.#depth++
    const shape = this.#join(set.selections.map(selection => this.#selected(selection, type)))
    this.#depth--
    shapes.set(type, shape)
    return shape
  }

  /** Everything counts, also what is selected twice: merged or not, it can only be cheaper to run than it is told. */
  #join(shapes: readonly Shape[]): Shape {
    const sum = (one: Term, other: Term) => this.#formula.sum([one, other])
    const lists = new Map<string, { each: Term; alone: Term }>()
    for (const shape of shapes)
      for (const [name, { each, alone }] of shape.lists) {
        const before = lists.get(name)
        lists.set(name, before ? { each: sum(before.each, each), alone: sum(before.alone, alone) } : { each, alone })
      }
    return { own: this.#formula.sum(shapes.map(({ own }) => own)), lists }
  }

  #selected(selection: SelectionNode, type: string): Shape {
    const conditions = conditionsOf(selection.directives ?? [])
    if (conditions === 'never') return nothing
    const shape = this.#unconditional(selection, type)
    return conditions.reduce((inner, { variable, is }) => {
      const when = (term: Term) => this.#formula.when(variable, is, term)
      const lists = [...inner.lists].map(
        ([name, { each, alone }]) => [name, { each: when(each), alone: when(alone) }] as const,
      )
      return { own: when(inner.own), lists: new Map(lists) }
    }, shape)
  }

  #unconditional(selection: SelectionNode, type: string): Shape {
    if (selection.kind === Kind.FIELD) {
      const cost = this.#model.fields.get(type)?.get(selection.name.value)
      return cost ? this.#field(selection, cost) : nothing
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
    if (!fragment) return nothing
    const on = fragment.typeCondition?.name.value
    const applies = on === undefined || this.#model.possible.get(on)?.has(type)
    return applies ? this.#shape(fragment.selectionSet, type) : nothing
  }

  #field(field: FieldNode, cost: FieldCost): Shape {
    const formula = this.#formula
    const size = cost.size ? this.#size(field, cost.size) : 1
    const each = this.#each(field, cost, size)
    const inputs = [...cost.inputs].map(([name, input]) => {
      const value = field.arguments?.find(argument => argument.name.value === name)?.value
      return value ? costOfLiteral(value, input, this.#model, formula) : 0
    })
    if (!cost.isList) return { own: formula.sum([each, ...inputs]), lists: nothing.lists }
    const items = formula.product(cost.inner, each)
    const list = { each: items, alone: formula.product(size, items) }
    return { own: formula.sum(inputs), lists: new Map([[field.name.value, list]]) }
  }

  /** One of what the field gives; of a type with several shapes the dearest. */
  #each({ selectionSet }: FieldNode, { type, weight, sized }: FieldCost, size: Term): Term {
    const possible = this.#model.possible.get(type)
    if (!selectionSet || !possible) return weight ?? this.#model.weights.get(type) ?? 0
    const branches = [...possible].map(name =>
      this.#formula.sum([
        weight ?? this.#model.weights.get(name) ?? 1,
        this.total(selectionSet, name, { names: sized, size }),
      ]),
    )
    return this.#formula.most(branches)
  }

  #size(field: FieldNode, { slicing, fallback }: Size): Term {
    let given = 0
    const variables: { name: string; otherwise: number }[] = []
    for (const { name, otherwise } of slicing) {
      const value = field.arguments?.find(argument => argument.name.value === name)?.value
      if (value === undefined) given = Math.max(given, otherwise)
      else if (value.kind === Kind.INT) given = Math.max(given, Number(value.value))
      else if (value.kind === Kind.VARIABLE) variables.push({ name: value.name.value, otherwise })
    }
    return this.#formula.size({ given, variables, fallback })
  }
}

/** What `@skip` and `@include` ask of variables; `never` where they say so themselves. */
function conditionsOf(directives: readonly DirectiveNode[]): 'never' | { variable: string; is: boolean }[] {
  const conditions: { variable: string; is: boolean }[] = []
  for (const { name, arguments: args } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const is = name.value === 'include'
    const value = args?.find(argument => argument.name.value === 'if')?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== is) return 'never'
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, is })
  }
  return conditions
}
