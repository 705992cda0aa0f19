// What every request carries: who asks. No I/O.

import type { Viewer } from '#platform/identity.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly service: Service
}

export const createContext = (viewer: Viewer, service: Service): Context => ({ viewer, service })
