// How long whoever keeps a copy of another domain's facts waits for the owner. Used by the copies, around their questions.

import { questionMs } from '../async/deadline.ts'
import { settledWithin } from '../async/settled-within.ts'
import { SubgraphUnreachable } from './entity-client.ts'

/** Whoever has an old copy waits no longer for a better one. */
const copyServesAfterMs = 2_000
/** Whoever has none can only wait or refuse: as long as their own caller waits, and as a gateway does for a subgraph. */
const ownerAnswersWithinMs = 10_000

/**
 * Waits for the answer of an owner. The question goes on when this has given up: others may wait for it too.
 * @param hasCopy whether an old copy may be used instead
 * @throws SubgraphUnreachable where the answer takes too long, and what the question throws
 */
export async function ownerAnswer<T>(question: Promise<T>, { hasCopy }: { readonly hasCopy: boolean }): Promise<T> {
  const waitMs = questionMs(hasCopy ? copyServesAfterMs : ownerAnswersWithinMs)
  if (await settledWithin(waitMs, question)) return question
  throw new SubgraphUnreachable(`no answer within ${waitMs} ms`)
}
