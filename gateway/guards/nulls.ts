// A variable that may be null can be used for an argument that may not, where one of the two has a default. An explicit null then
// fails in the middle of the execution, at whichever subgraph has the argument. Here it is told before anything runs.
// @see https://spec.graphql.org/October2021/#sec-All-Variable-Usages-are-Allowed.Allowing-optional-variables-when-default-values-exist

import { type DocumentNode, type GraphQLSchema, isNonNullType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** By the names of variables: the argument or input field that each must not be null for. */
export type Nulls = ReadonlyMap<string, string>

const none: Nulls = new Map()

/** @param document one valid operation with its fragments */
export function readNulls(document: DocumentNode, schema: GraphQLSchema): Nulls {
  const nullable = new Set<string>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const { variable, type } of definition.variableDefinitions ?? [])
        if (type.kind !== Kind.NON_NULL_TYPE) nullable.add(variable.name.value)
  if (nullable.size === 0) return none
  const found = new Map<string, string>()
  const types = new TypeInfo(schema)
  const places: string[] = []
  const enter = ({ name }: { readonly name: { readonly value: string } }) => void places.push(name.value)
  const leave = () => void places.pop()
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Argument: { enter, leave },
      ObjectField: { enter, leave },
      Variable({ name: { value } }) {
        if (nullable.has(value) && isNonNullType(types.getInputType())) found.set(value, places.join('.'))
      },
    }),
  )
  return found.size > 0 ? found : none
}

/** @returns what is wrong with the variables; undefined where nothing is */
export function nullsRefused(nulls: Nulls, variables: Readonly<Record<string, unknown>>): string | undefined {
  for (const [variable, place] of nulls)
    if (variables[variable] === null)
      return `The argument "${place}" must not be null, but the variable "$${variable}" is. Leave it out for the default.`
  return undefined
}
