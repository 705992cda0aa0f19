// Keys of the rows of messages, so that React keeps a row while the message in it gets its number.
import { useOutbox } from '@chat-supergraph/react'
import { useCallback, useState } from 'react'
import type { Message } from './model.ts'

/** A message keeps its row from the moment it is written until after the server has numbered it. */
export function useStableKeys(): (message: Message) => string {
  const { entries } = useOutbox()
  // Kept when the entry has ended: a screen may learn of that before it gets the message with its own key.
  const [known] = useState(() => new Map<string, string>())
  for (const { echo, clientKey } of entries) if (echo !== undefined) known.set(echo, clientKey)
  return useCallback((message: Message): string => message.clientKey ?? known.get(message.id) ?? message.id, [known])
}
