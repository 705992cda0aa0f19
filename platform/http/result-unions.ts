// How the results of mutations become members of their unions: the one place where refusals, which services return as plain data, get
// their types and paths.

import { GraphQLError, type GraphQLSchema, isObjectType, isUnionType } from 'graphql'
import { type AnyRefusal, isRefused } from '../refusals.ts'

/** The type of a refusal is named by its code: NOT_FOUND is a NotFound. schema/policy/shapes.ts holds it. */
export function refusalType(code: string): string {
  return code
    .split('_')
    .map(word => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
}

/** Gives every union with refusals a way to tell its members, and every refusal the path of its field. */
export function resolveResultUnions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && (type.name === 'FieldError' || isUserError(type.getInterfaces()))) {
      const { path } = type.getFields()
      if (path) path.resolve = pathOf
    }
    if (!isUnionType(type)) continue
    const successes = type.getTypes().filter(member => !isUserError(member.getInterfaces()))
    if (successes.length === type.getTypes().length) continue
    type.resolveType = (value: object) => {
      if (isRefused(value)) return refusalType((value as AnyRefusal).code)
      // Where a mutation succeeds in several ways, its resolver says in which.
      if ('__typename' in value) return String(value.__typename)
      const [only, ...others] = successes
      if (only && others.length === 0) return only.name
      throw new GraphQLError(`${type.name}: it is not told which of ${successes.join(', ')} it is`)
    }
  }
}

const isUserError = (interfaces: readonly { readonly name: string }[]) =>
  interfaces.some(({ name }) => name === 'UserError')

/** Every mutation has one argument, `input`. */
function pathOf({ field }: { readonly field?: readonly string[] }): string[] {
  return field ? ['input', ...field] : []
}
