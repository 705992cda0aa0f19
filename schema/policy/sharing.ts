// Rules about `@public`: what is said to be the same for everybody must be so wherever it is resolved, and cannot be a change.
import type { SubgraphSource } from '../composition.ts'
import { findDirective, listObjectTypes, type Rule } from './contract.ts'

interface Place {
  /** `Type.field`. */
  readonly coordinate: string
  readonly subgraph: string
  readonly isPublic: boolean
  readonly isViewers: boolean
}

function placesIn(subgraph: SubgraphSource): Place[] {
  return listObjectTypes(subgraph).flatMap(({ name: type, fields = [] }) =>
    fields.map(field => ({
      coordinate: `${type.value}.${field.name.value}`,
      subgraph: subgraph.name,
      isPublic: findDirective(field, 'public') !== undefined,
      isViewers: findDirective(field, 'viewer') !== undefined,
    })),
  )
}

export const sharingRules: readonly Rule[] = [
  {
    name: 'what is public is so in every subgraph that has it, and neither the viewer’s nor a change',
    find({ subgraphs }) {
      const byField = Map.groupBy(subgraphs.flatMap(placesIn), ({ coordinate }) => coordinate)
      return [...byField].flatMap(([coordinate, places]) => {
        if (!places.some(({ isPublic }) => isPublic)) return []
        const otherwise = places.filter(({ isPublic }) => !isPublic).map(({ subgraph }) => subgraph)
        return [
          ...(otherwise.length > 0 ? [`${coordinate} is @public, and not so in ${otherwise.join(' and ')}`] : []),
          ...(places.some(({ isViewers }) => isViewers) ? [`${coordinate} is both @public and @viewer`] : []),
          ...(/^(Mutation|Subscription)\./.test(coordinate) ? [`${coordinate} is @public and no query`] : []),
        ]
      })
    },
  },
]
