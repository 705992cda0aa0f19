// What a story is.
import type { ReactNode } from 'react'

export interface Story {
  /** Names of exports of the package, all of which are in it. */
  readonly of: readonly string[]
  render(): ReactNode
}

const nothing = (): void => {}

/** For what only has to be there. */
export const ignore = nothing as () => void
