// What the composer is about, besides something new.
import type { Message } from './use-open-chat.ts'

export type Intent = { kind: 'reply' | 'edit'; message: Message }
