// What a viewer is allowed to be. Whether they may do a thing to an object is the business of each service.

import { forbidden, unauthenticated } from '../errors.ts'
import type { Viewer } from './identity.ts'

/** A viewer with an account. */
export type SignedIn = Extract<Viewer, { kind: 'user' }>

/** @throws UNAUTHENTICATED for an anonymous caller; FORBIDDEN for a feed or a service, which act for nobody */
export function signedIn(viewer: Viewer): SignedIn {
  if (viewer.kind === 'user') return viewer
  if (viewer.kind === 'anonymous') throw unauthenticated()
  throw forbidden(`A ${viewer.kind} has no account.`)
}

/** The signed-in user's id, or undefined for everyone else. */
export function userIdOf(viewer: Viewer): string | undefined {
  return viewer.kind === 'user' ? viewer.userId : undefined
}

/** Whether the caller is one of our services; with names, one of those. */
export function isService(viewer: Viewer, ...names: string[]): boolean {
  return viewer.kind === 'service' && (names.length === 0 || names.includes(viewer.name))
}
