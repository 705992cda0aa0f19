// Global ids. UUIDv7 (RFC 9562): unique without asking anyone, and close together in an index when made close together in time.
import { v7, validate } from 'uuid'

export function newId(): string {
  return v7()
}

/** Whether a text can be an id of ours; anything else cannot exist, so stores need not be asked. */
export function isId(value: string): boolean {
  return validate(value)
}
