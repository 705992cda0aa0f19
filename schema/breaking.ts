// Says which changes of the API would break a client that was written against an earlier one. Called by compose.ts; a break
// that is meant stands in breaking-allowed.json with its reason. It changes no file.
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/** A break that is meant: the record of it stays, so that whoever upgrades can read why. */
export interface AllowedBreak {
  /** The kind of change, such as `FIELD_REMOVED`. */
  readonly change: string
  /** What changed, such as `Chat.title`. */
  readonly path: string
  /** What a client does instead. */
  readonly reason: string
}

/** The breaking changes from one API schema to the next that nobody has allowed, as sentences that end in what to do. */
export async function findBreaks(before: string, after: string, allowed: readonly AllowedBreak[]): Promise<string[]> {
  const unexplained = allowed.filter(entry => entry.reason.trim() === '')
  const changes = await diff(buildSchema(before), buildSchema(after))
  const breaks = changes
    .filter(change => change.criticality.level === CriticalityLevel.Breaking)
    .filter(change => !allowed.some(entry => entry.change === change.type && entry.path === change.path))
  return [
    ...unexplained.map(entry => `${entry.change} ${entry.path} is allowed without a reason`),
    ...breaks.map(change => {
      const entry: AllowedBreak = { change: change.type, path: change.path ?? '', reason: '...' }
      return `${change.message}. If it is meant, add ${JSON.stringify(entry)} to schema/breaking-allowed.json`
    }),
  ]
}
