// Every kind of event that a feed can bring has its meaning for the cache, whoever added it to the schema.
import { InMemoryCache } from '@apollo/client'
import { describe, expect, test } from '@jest/globals'
import type { DocumentNode } from 'graphql'
import { applyEvents, reducers } from '../src/cache/apply-events.ts'
import * as hooks from '../src/index.ts'
import type { FeedEvent } from '../src/live/feed.ts'
import { exampleOf, listFeeds, variablesOf } from './fixtures/example-data.ts'

const feeds = listFeeds()

const documents = Object.entries(hooks).flatMap(([name, value]) =>
  name.endsWith('Document') ? [value as unknown as DocumentNode] : [],
)

const kindOf = ({ definitions: [operation] }: DocumentNode) =>
  operation?.kind === 'OperationDefinition' ? operation.operation : undefined

/** A cache that holds an answer to every query of the collection. */
function fullCache(): InMemoryCache {
  const cache = new InMemoryCache({
    possibleTypes: hooks.possibleTypes,
    typePolicies: hooks.createTypePolicies({ onSnapshot() {}, pending: () => [] }),
  })
  for (const query of documents.filter(document => kindOf(document) === 'query')) {
    const data = exampleOf(cache.transformDocument(query), 'old')
    cache.writeQuery({ query, variables: variablesOf(query), data })
  }
  return cache
}

/** What the cache knows, less what every event leaves: itself, and its number. */
function known(cache: InMemoryCache): unknown {
  const { ROOT_SUBSCRIPTION, ...objects } = cache.extract()
  return JSON.parse(JSON.stringify(objects, (key, value) => (key === 'rev' ? undefined : value)))
}

function feedDocument(field: string): DocumentNode {
  const found = documents.find(document => {
    const [operation] = document.definitions
    if (operation?.kind !== 'OperationDefinition' || operation.operation !== 'subscription') return false
    return operation.selectionSet.selections.some(node => node.kind === 'Field' && node.name.value === field)
  })
  if (!found) throw new Error(`No operation subscribes to ${field}.`)
  return found
}

function tell(cache: InMemoryCache, field: string, member: string): void {
  const query = cache.transformDocument(feedDocument(field))
  const variables = variablesOf(query)
  const event: Pick<FeedEvent, 'address' | 'result'> & { operation: object } = {
    address: { field, args: variables, key: field },
    operation: { query, variables },
    result: { data: exampleOf(query, 'new', member) },
  }
  applyEvents(cache, [event as FeedEvent], { viewerId: 'somebody else' })
}

describe.each(feeds)('%s', (field, members) => {
  test('each member of its union has a reducer, and there are no others', () => {
    expect(Object.keys(reducers[field] ?? {}).sort()).toEqual([...members].sort())
  })

  test.each(members)('%s changes what screens show, and hearing it twice changes nothing more', member => {
    const cache = fullCache()
    const before = known(cache)
    tell(cache, field, member)
    const once = known(cache)
    expect(once).not.toEqual(before)
    tell(cache, field, member)
    expect(known(cache)).toEqual(once)
  })
})
