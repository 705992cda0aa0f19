// A part of a page that may be missing for a while: it is fetched until it is here. One that failed, as while the network is away, would
// take with it whatever stands in the same error boundary, such as the place to write and what was written there.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const longestPauseMs = 30_000

/**
 * As `lazy` of React, for a component by its name: `lateComponent(() => import('./menu.tsx'), 'Menu')`. Its `Suspense` shows the page
 * without the part. A whole page is `lazy`: there is nothing else to keep, and its error boundary offers another try.
 */
export function lateComponent<Name extends string, P>(
  load: () => Promise<Record<Name, ComponentType<P>>>,
  name: Name,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: (await patiently(load))[name] }))
}

async function patiently<Module>(load: () => Promise<Module>): Promise<Module> {
  for (let pauseMs = 1_000; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await load()
    } catch {
      await new Promise(done => setTimeout(done, pauseMs))
    }
  }
}
