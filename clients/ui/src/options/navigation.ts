// Where a click leads: the app decides, and has the addresses.

/** What of a chat is to be shown. */
export interface Place {
  chatId: string
  /** One message of it. */
  seq?: number | undefined
  /** The replies under a message. */
  threadRootId?: string | undefined
}

/** How an app moves between its pages. Without `linkTo`, what leads somewhere is a button and not a link. */
export interface Navigation {
  /** The address of a place, for links that can be copied and opened in another tab. */
  linkTo?: ((place: Place) => string) | undefined
  onOpenChat?: ((chatId: string) => void) | undefined
  onOpenThread?: ((chatId: string, rootId: string) => void) | undefined
  onOpenMessage?: ((chatId: string, seq: number) => void) | undefined
}

/** Tells the app of a place that somebody wants to see. */
export function openPlace(navigation: Navigation, { chatId, seq, threadRootId }: Place): void {
  if (threadRootId !== undefined) navigation.onOpenThread?.(chatId, threadRootId)
  else if (seq !== undefined) navigation.onOpenMessage?.(chatId, seq)
  else navigation.onOpenChat?.(chatId)
}

interface Placed {
  seq: number
  isInChat: boolean
  threadRoot: { id: string } | null
}

/** Where a message is to be seen: in its chat, or in its thread where it stands there alone. */
export function placeOf(chatId: string, { seq, isInChat, threadRoot }: Placed): Place {
  return isInChat || !threadRoot ? { chatId, seq } : { chatId, threadRootId: threadRoot.id }
}
