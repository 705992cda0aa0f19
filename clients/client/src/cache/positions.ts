// How far the members of a chat are: `ReceiptsChanged` brings who moved, `Chat.positions` lists all, those first who moved last.
import type { Reference } from '@apollo/client'
import { changeEdges, identityOf } from './lists.ts'
import type { PositionData, Reducer } from './reducers.ts'

/** An older report that comes late changes nothing. */
export const movePositions: Reducer = (cache, { positions = [], summary }, { chatId, viewerId }) => {
  const id = `Chat:${chatId}`
  changeEdges(cache, { id, field: 'positions' }, (before, { readField }) => {
    let edges = before
    for (const { user, ...position } of [...positions].reverse()) {
      const ref = user && cache.identify(user)
      // My own is told by the inbox.
      if (!ref || user?.id === viewerId) continue
      const known = edges.find(({ node }) => identityOf(node, readField) === ref)
      const had = (known?.node ?? null) as PositionData | null
      const node = had
        ? furthest(had, position)
        : { __typename: 'MemberPosition', ...position, chatId, user: { __ref: ref } }
      if (node !== had)
        edges = [{ __typename: 'ReaderEdge', cursor: '', node: node as never }, ...edges.filter(edge => edge !== known)]
    }
    return edges
  })
  cache.modify({
    id,
    fields: {
      lastMessage(value) {
        const newest = value as unknown as Reference | null
        const receipts = (had: unknown): never => (had ? summary : had) as never
        if (summary && newest) cache.modify({ id: newest.__ref, fields: { receipts } })
        return value
      },
    },
  })
}

type Seqs = Pick<PositionData, 'deliveredSeq' | 'readSeq'>

/** Positions only grow. */
export function furthest(had: PositionData | null, { deliveredSeq, readSeq }: Seqs): PositionData | null {
  if (!had || (had.deliveredSeq >= deliveredSeq && had.readSeq >= readSeq)) return had
  return {
    ...had,
    deliveredSeq: Math.max(had.deliveredSeq, deliveredSeq),
    readSeq: Math.max(had.readSeq, readSeq),
  }
}
