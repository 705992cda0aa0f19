// What object types inherit from the interfaces that they implement. Composition of today refuses a directive that somebody wrote on an
// interface, and puts there what the object types ask together. Composition of before 2.9.4 took what somebody wrote, and whoever asked
// the object type by a fragment went past it (GHSA-mx7m-j9xf-62hw). The two are told apart: what the object types do not explain was
// written by somebody, and is meant for all of them.

import { dnfConjunction, type Schema } from '@apollo/federation-internals'
import type { Annotated } from './joins.ts'
import type { Requirement } from './requirements.ts'

/** Beyond what they ask themselves. */
export interface Inherited {
  ofType(object: string): readonly Requirement[]
  ofField(object: string, field: string): readonly Requirement[]
}

/** @param ownOf what is applied to a type or a field */
export function inheritFromInterfaces(
  schema: Schema,
  ownOf: (element: Annotated) => readonly Requirement[],
): Inherited {
  const passedOn = new Map<string, Requirement[]>()
  const passOn = (coordinate: string, requirements: readonly Requirement[]) =>
    passedOn.set(coordinate, [...(passedOn.get(coordinate) ?? []), ...requirements])
  const look = (element: Annotated, implementing: readonly (readonly [string, Annotated | undefined])[]) => {
    const theirs = implementing.flatMap(([, one]) => (one ? ownOf(one) : []))
    const unexplained = ownOf(element).filter(one => !explains(theirs, one))
    if (unexplained.length > 0) for (const [coordinate] of implementing) passOn(coordinate, unexplained)
  }
  for (const type of schema.interfaceTypes()) {
    const objects = type.possibleRuntimeTypes()
    look(
      type,
      objects.map(object => [object.name, object]),
    )
    for (const field of type.fields())
      look(
        field,
        objects.map(object => [`${object.name}.${field.name}`, object.field(field.name)]),
      )
  }
  return {
    ofType: object => passedOn.get(object) ?? [],
    ofField: (object, field) => passedOn.get(`${object}.${field}`) ?? [],
  }
}

/** Whether whoever meets all of these meets the other one, too. */
function explains(all: readonly Requirement[], other: Requirement): boolean {
  if (other.kind === 'authenticated') return all.includes(other)
  const alike = all.flatMap(one => (one.kind === other.kind ? [one.anyOf.map(inner => [...inner])] : []))
  if (alike.length === 0) return false
  const together = dnfConjunction(alike) as string[][]
  return together.every(has => other.anyOf.some(needs => needs.every(one => has.includes(one))))
}
