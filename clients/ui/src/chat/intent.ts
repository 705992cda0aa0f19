// What the composer is about, besides something new.
import type { Message } from './model.ts'

/** The message that is being answered or edited. */
export type Intent = { kind: 'reply' | 'edit'; message: Message }
