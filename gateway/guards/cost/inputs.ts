// What arguments cost: an input object 1, what is weighed its weight, each in a list by itself.

import { Kind, type ValueNode } from 'graphql'
import { type Formula, highestCost, type Term } from './formula.ts'
import type { CostModel, InputCost } from './model.ts'

/** Input objects within input objects: JSON may nest deeper than a stack is. */
const deepest = 64

/** @param value of a variable, as it came */
export function costOfValue(value: unknown, cost: InputCost, model: CostModel, depth = 0): number {
  if (value === undefined || value === null) return 0
  if (depth > deepest) return highestCost
  if (Array.isArray(value) && cost.lists > 0) {
    const each = { ...cost, lists: cost.lists - 1 }
    if (cost.object === undefined && cost.lists === 1) return value.length * cost.weight
    return value.reduce((sum: number, item) => sum + costOfValue(item, each, model, depth), 0)
  }
  let sum = cost.weight
  const fields = cost.object === undefined ? undefined : model.inputs.get(cost.object)
  if (!fields || typeof value !== 'object') return sum
  for (const [name, field] of fields)
    sum += costOfValue((value as Record<string, unknown>)[name], field, model, depth + 1)
  return sum
}

/** The same of a literal, which may have variables inside. */
export function costOfLiteral(node: ValueNode, cost: InputCost, model: CostModel, formula: Formula, depth = 0): Term {
  if (depth > deepest) return highestCost
  if (node.kind === Kind.NULL) return 0
  if (node.kind === Kind.VARIABLE) return formula.input(node.name.value, cost)
  if (node.kind === Kind.LIST && cost.lists > 0) {
    const each = { ...cost, lists: cost.lists - 1 }
    return formula.sum(node.values.map(item => costOfLiteral(item, each, model, formula, depth + 1)))
  }
  const fields = cost.object === undefined ? undefined : model.inputs.get(cost.object)
  if (!fields || node.kind !== Kind.OBJECT) return cost.weight
  const inner = node.fields.map(({ name, value }) => {
    const field = fields.get(name.value)
    return field ? costOfLiteral(value, field, model, formula, depth + 1) : 0
  })
  return formula.sum([cost.weight, ...inner])
}
