// Global ids. UUIDv7 (RFC 9562): unique without asking anyone, and close together in an index when made close together in time.
import { v7, validate } from 'uuid'

/** A new UUIDv7, as text. */
export function newId(): string {
  return v7()
}

/**
 * The id of what is found by other ids, such as a member of a chat.
 * @param kind of what: no two kinds of things have an id in common
 */
export function nodeId(kind: string, ...parts: readonly (string | number)[]): string {
  return [kind, ...parts].join(':')
}

/** @returns the parts of an id that `nodeId` has made for this kind; undefined for any other */
export function nodeParts(kind: string, id: string): readonly string[] | undefined {
  const [its, ...parts] = id.split(':')
  return its === kind ? parts : undefined
}

/** Whether a text can be an id of ours; anything else cannot exist, so stores need not be asked. */
export function isId(value: string): boolean {
  return validate(value)
}
