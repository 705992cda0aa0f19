// How far a message of mine has got: the weakest of those who are to read it. Pure.
import type { OpenChat } from './model.ts'

/** How far a message has got with everyone else in the chat. */
export type Progress = 'sent' | 'delivered' | 'read'

/** @returns for a `seq`, how far it has got with everyone else in the chat */
export function progressOf({ positions, memberCount }: OpenChat, viewerId: string): (seq: number) => Progress {
  const others = positions?.edges.map(({ node }) => node).filter(({ user }) => user?.id !== viewerId) ?? []
  // Who has no position yet has got nothing.
  const everyone = others.length >= memberCount - 1
  const least = (field: 'deliveredSeq' | 'readSeq'): number =>
    others.length === 0 || !everyone ? 0 : Math.min(...others.map(position => position[field]))
  const [delivered, read] = [least('deliveredSeq'), least('readSeq')]
  return seq => (seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'sent')
}
