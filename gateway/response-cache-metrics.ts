// What is counted about kept answers: how many parts of questions were there, and how many were not kept.

import { Counter, type Registry } from 'prom-client'
import { described } from '#platform/process/metric-options.ts'
import type { ResponseCacheOptions } from './response-cache.ts'

/** Registers the metrics, all named `response_cache_*`. @throws where they are in the registry already */
export function createCacheMetrics(registry: Registry): Required<Pick<ResponseCacheOptions, 'onFound' | 'onDropped'>> {
  const lookups = new Counter(described('response_cache_lookups_total', registry))
  const dropped = new Counter(described('response_cache_dropped_total', registry))
  return {
    onFound: (outcome, entries) => lookups.inc({ outcome }, entries),
    onDropped: entries => dropped.inc(entries),
  }
}
