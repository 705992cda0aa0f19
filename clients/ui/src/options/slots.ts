// The parts that an app may put its own in place of, and what each of them is given.
import type { Entry } from '@chat-supergraph/react'
import type { ComponentType, ReactNode } from 'react'
import type { Intent } from '../chat/intent.ts'
import type { Item } from '../chat/items.ts'
import type { Attachment, Message, OpenChat } from '../chat/model.ts'
import type { Progress } from '../chat/send-state.ts'
import type { ChatRow } from '../chats/chat.ts'

/** Of a face. */
export interface AvatarProps {
  /** Decides the colour. */
  id: string
  name: string
  url?: string | null | undefined
  group?: boolean
  presence?: 'ONLINE' | 'AWAY' | 'OFFLINE' | undefined
  /** Of the dot, for screen readers. */
  presenceLabel?: string | undefined
  size?: 'small' | 'normal' | 'large' | 'huge'
}

/** Of the words of a message. */
export interface MessageBodyProps {
  text: string
  mentions: Message['mentions']
  mentionRanges: Message['mentionRanges']
  mine: boolean
}

/** Of a message as a whole, with whatever hangs on it. */
export interface MessageProps {
  item: Extract<Item, { kind: 'message' }>
  chat: OpenChat
  progress: Progress | undefined
  isFlashed: boolean
  onIntent(intent: Intent): void
  /** Leads to another message of the chat. */
  onJump(seq: number): void
  /** Opens the replies under a message; absent where they are open. */
  onThread?: ((rootId: string) => void) | undefined
}

/** Of the box around the words of a message. */
export interface BubbleProps {
  message: Message
  mine: boolean
  /** The first and the last of several of one person. */
  isFirst: boolean
  isLast: boolean
  children: ReactNode
}

/** Of the small print: when it was said, and how far it has got. */
export interface MessageMetaProps {
  message: Message
  mine: boolean
  delivery: Entry | undefined
  progress: Progress
}

/** Of what can be done to a message. */
export interface MessageActionsProps {
  message: Message
  mine: boolean
  chat: OpenChat
  onIntent(intent: Intent): void
  onThread: ((rootId: string) => void) | undefined
  /** It has come in the place of what had the focus. */
  takesFocus: boolean
}

/** Of what hangs on a message. */
export interface MessagePartProps {
  message: Message
  mine: boolean
}

/** Of the link previews of a message. */
export interface LinkPreviewsProps {
  previews: Message['linkPreviews']
  mine: boolean
}

/** Of the message that another one answers. */
export interface QuoteProps {
  quoted: { seq: number; body: string | null; sender: { displayName: string } | null }
  mine: boolean
  onJump(seq: number): void
}

/** Of pictures over the whole page. */
export interface LightboxProps {
  pictures: readonly Attachment[]
  first: number
  onClose(): void
}

/** Of further buttons of the composer. */
export interface ComposerButtonsProps {
  chat: OpenChat
  /** Puts words where the cursor is. */
  insert(words: string): void
}

/** Of the button that sends. */
export interface SendButtonProps {
  isEdit: boolean
  disabled: boolean
  onClick(): void
}

/** Of the line above an open chat. */
export interface ChatHeaderProps {
  chat: OpenChat
  /** Leads back to the list, where there is place for one of both. */
  back?: ReactNode
  onDetails?: (() => void) | undefined
  onPins?: (() => void) | undefined
}

/** Of a chat in the list. */
export interface ChatListRowProps {
  chat: ChatRow
  isOpen: boolean
  /** Whether to show who types in it. */
  isWatched: boolean
}

/** Own parts, by the name of what they stand in place of. */
export interface ChatComponents {
  Avatar?: ComponentType<AvatarProps>
  /** The words of a message, without the bubble around them. */
  MessageBody?: ComponentType<MessageBodyProps>
  /** A message in the history, all of it. */
  Message?: ComponentType<MessageProps>
  Bubble?: ComponentType<BubbleProps>
  MessageMeta?: ComponentType<MessageMetaProps>
  MessageActions?: ComponentType<MessageActionsProps>
  Attachments?: ComponentType<MessagePartProps>
  Lightbox?: ComponentType<LightboxProps>
  LinkPreviews?: ComponentType<LinkPreviewsProps>
  Quote?: ComponentType<QuoteProps>
  Reactions?: ComponentType<MessagePartProps>
  /** Who is typing, under the history. */
  TypingLine?: ComponentType<{ chat: OpenChat }>
  /** In place of a history in which nothing was said yet. */
  EmptyHistory?: ComponentType<{ chat: OpenChat }>
  /** Buttons before the field of the composer, after its own. */
  ComposerStart?: ComponentType<ComposerButtonsProps>
  /** Buttons behind the field of the composer, before the one that sends. */
  ComposerEnd?: ComponentType<ComposerButtonsProps>
  SendButton?: ComponentType<SendButtonProps>
  ChatHeader?: ComponentType<ChatHeaderProps>
  ChatListRow?: ComponentType<ChatListRowProps>
  /** In place of a list without chats. */
  EmptyList?: ComponentType<{ isFiltered: boolean }>
  /** Opens by the head of a chat; without one there is no way to details. */
  ChatDetails?: ComponentType<{ chat: OpenChat; onClose(): void }>
  /** Opens by the menu of a message of somebody else; without one nothing can be reported. */
  ReportDialog?: ComponentType<{ messageId: string; onClose(): void }>
}
