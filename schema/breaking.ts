// Says which changes of the API would break a client that was written against the one that was published. Called by compose.ts. It
// changes no file.
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/** The breaking changes from one API schema to the next, as sentences that end in what to do. */
export async function findBreaks(published: string, now: string): Promise<string[]> {
  const changes = await diff(buildSchema(published), buildSchema(now))
  return changes
    .filter(change => change.criticality.level === CriticalityLevel.Breaking)
    .map(change => `${change.message}. What was published stays: keep it, deprecate it, and add the new one beside it`)
}
