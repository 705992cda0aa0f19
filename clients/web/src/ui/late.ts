// A part of a page that may be missing for a while: it is fetched until it is here. One that failed, as while the network is away, would
// take with it whatever stands in the same error boundary, such as the place to write and what was written there.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

type Loaded<P> = { default: ComponentType<P> }

const longestPauseMs = 30_000

/** As `lazy` of React. Its `Suspense` shows the page without the part. */
export function late<P>(load: () => Promise<Loaded<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => patiently(load))
}

async function patiently<P>(load: () => Promise<Loaded<P>>): Promise<Loaded<P>> {
  for (let pauseMs = 1_000; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await load()
    } catch {
      await new Promise(done => setTimeout(done, pauseMs))
    }
  }
}
