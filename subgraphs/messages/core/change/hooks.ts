// What features do with a message that is being edited.

import type { NotAllowed } from '#platform/refusals.ts'
import type { Session } from '../log/message-store.ts'
import type { Member, Message } from '../model/model.ts'

/** What somebody wants a message of theirs to say. */
export interface EditAsked {
  readonly userId: string
  readonly member: Member
  readonly message: Message
  readonly said: { readonly body: string; readonly mentionIds: readonly string[] }
}

/** What a feature changes with the text. */
export interface Edited {
  readonly set?: Partial<Message>
  /** In the transaction of the edit. */
  readonly also?: (session: Session) => Promise<void>
}

export interface EditHooks {
  /** What may not be said may not be made of something that was. Asked before the transaction. */
  checkEdit(asked: EditAsked): Promise<NotAllowed | undefined>
  edited(message: Message, now: { readonly body: string; readonly editedAt: Date }): readonly Edited[]
}
