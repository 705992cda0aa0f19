// What the sender of a shadowed message is told in the place of each fact that is about a message.

import type { MessagesFacts } from './facts.ts'

/** By the type of the fact that everybody would have been told. */
export const shadowedChanges = {
  'messages.MessageSent.v1': 'MessageSent',
  'messages.MessageEdited.v1': 'MessageEdited',
  'messages.MessageDeleted.v1': 'MessageDeleted',
  'messages.MessageExpired.v1': 'MessageExpired',
  'messages.ReactionsChanged.v1': 'ReactionsChanged',
  'messages.ThreadReplySent.v1': 'ThreadReplySent',
  'messages.PollChanged.v1': 'PollChanged',
  'messages.PinsChanged.v1': 'PinsChanged',
  'messages.LinkPreviewsChanged.v1': 'LinkPreviewsChanged',
} as const satisfies Partial<Record<keyof MessagesFacts, MessagesFacts['messages.Shadowed.v1']['change']>>
