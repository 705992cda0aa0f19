// One change of a chat by a rule: the store runs the rule inside its transaction, and whoever has to know is told afterwards. What
// every part of service.ts that changes chats is given.

import type { Clock } from '#platform/clock.ts'
import { isId } from '#platform/ids.ts'
import type { NotFound } from '#platform/refusals.ts'
import { noSuchChat } from '#platform/refusals.ts'
import type { BanStore } from './bans/ban-store.ts'
import type { Decide } from './decisions.ts'
import type { Announcer } from './events.ts'
import type { InviteStore } from './invites/invite-store.ts'
import type { RequestStore } from './message-requests/request-store.ts'
import type { Chat } from './model.ts'
import type { People } from './people.ts'
import type { PersonalLog } from './store/personal-log.ts'
import type { ChatStore } from './store.ts'

export interface ChatDeps {
  readonly store: ChatStore
  readonly invites: InviteStore
  readonly requests: RequestStore
  readonly bans: BanStore
  readonly personal: PersonalLog
  readonly people: People
  readonly announcer: Announcer
  readonly clock: Clock
}

export interface ChangeChatSuccess {
  readonly chat: Chat
}

export interface ChatChanges extends ChatDeps {
  /**
   * @param userIds the members that the rule looks at
   * @returns the chat as it is now, or what the rule refused with
   */
  change<R extends object>(
    chatId: string,
    userIds: readonly string[],
    decide: Decide<R>,
  ): Promise<ChangeChatSuccess | NotFound | R>
}

export function createChatChanges(deps: ChatDeps): ChatChanges {
  const { store, announcer } = deps
  return {
    ...deps,
    async change(chatId, userIds, decide) {
      const done = isId(chatId) ? await store.change(chatId, userIds, decide) : undefined
      if (!done) return noSuchChat()
      if (!('written' in done)) return done
      if (done.written) announcer.announce(chatId, done.chat.version)
      return { chat: done.chat }
    },
  }
}
