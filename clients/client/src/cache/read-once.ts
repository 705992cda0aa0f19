// Whoever watches a query compares, whenever the cache has changed, what it says with what it would say without the answers that a
// mutation expects. Where none is expected the two are the same, but Apollo Client 4.3 reads all of it twice and compares it field by
// field: for a log of a thousand messages that was half of the time of a new page.
import type { InMemoryCache } from '@apollo/client'

/** @returns the same cache, which is read once while no mutation has said what it expects */
export function readOnce(cache: InMemoryCache): InMemoryCache {
  const expected = new Set<string>()
  const { batch, removeOptimistic, diff } = cache
  cache.batch = options => {
    if (typeof options.optimistic === 'string') expected.add(options.optimistic)
    try {
      return batch.call(cache, options) as never
    } finally {
      // Not before: what it updates is read without the expected answer, too.
      if (options.removeOptimistic) expected.delete(options.removeOptimistic)
    }
  }
  cache.removeOptimistic = id => {
    expected.delete(id)
    removeOptimistic.call(cache, id)
  }
  cache.diff = options => diff.call(cache, expected.size === 0 ? { ...options, optimistic: true } : options) as never
  return cache
}
