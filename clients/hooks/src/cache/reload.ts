// Loads what a screen shows of a chat once more, after more was missed than could be replayed. What is shown stays until the answer.
import type { ApolloClient } from '@apollo/client'
import type { FeedAddress } from '../live/feed-address.ts'

/** Resolves once every active query that shows the chat has its answer; rejects if one failed. */
export async function reloadChat(client: ApolloClient, { args }: FeedAddress): Promise<void> {
  await client.refetchQueries({
    updateCache(cache) {
      const fields = { messages: invalidate, rev: invalidate, lastSeq: invalidate, members: invalidate }
      cache.modify({ id: `Chat:${String(args.chatId)}`, fields })
    },
  })
}

const invalidate = (_: unknown, { INVALIDATE }: { INVALIDATE: unknown }): never => INVALIDATE as never
