// What a chat and its messages are to the components.
import type { MessageRowFragment, OpenChatQuery } from '../generated/operations.ts'

/** A message with all that is shown of it. */
export type Message = MessageRowFragment
/** A file or a picture of a message. */
export type Attachment = Message['attachments'][number]
/** A chat that is open: who is in it, what one may do there, and how far everyone has read. */
export type OpenChat = NonNullable<OpenChatQuery['chat']>
