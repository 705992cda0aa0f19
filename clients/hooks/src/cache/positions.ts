// How far the others have read, in the cache: what `ReceiptsMoved` means for `Chat.positions`.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'

export interface Position {
  deliveredSeq?: number
  readSeq?: number
  user?: (StoreObject & { id?: string }) | null
}

interface Edge {
  node: StoreObject & Position
}

/** Each position takes the place of the same person's one before it; positions never go back. One's own is kept elsewhere. */
export function movePositions(
  cache: ApolloCache,
  id: string,
  moved: readonly Position[],
  viewerId: string | undefined,
): void {
  const others = moved.filter(({ user }) => user?.id !== undefined && user.id !== viewerId)
  if (others.length === 0) return
  cache.modify({
    id,
    fields: {
      positions(value, { readField }) {
        const list = value as unknown as { edges?: readonly Edge[] } | null
        if (!list?.edges) return value
        const edges = new Map(
          list.edges.map(edge => [readField('id', edge.node.user as unknown as Reference), edge] as const),
        )
        for (const { user, deliveredSeq = 0, readSeq = 0 } of others) {
          const had = edges.get(user?.id)?.node
          const node = {
            __typename: 'MemberPosition',
            chatId: id.slice('Chat:'.length),
            ...had,
            deliveredSeq: Math.max(deliveredSeq, had?.deliveredSeq ?? 0),
            readSeq: Math.max(readSeq, had?.readSeq ?? 0),
            user: had?.user ?? { __ref: `User:${user?.id}` },
          }
          edges.set(user?.id, { __typename: 'ReaderEdge', cursor: '', ...edges.get(user?.id), node } as unknown as Edge)
        }
        return { ...list, edges: [...edges.values()] } as never
      },
    },
  })
}
