// What the composer is about, besides something new.
import type { Message } from './model.ts'

export type Intent = { kind: 'reply' | 'edit'; message: Message }
