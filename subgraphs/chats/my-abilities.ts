// What the viewer may do in a chat: asked by the fields of chats that are for some of its members.

import { signedIn } from '#platform/viewer.ts'
import { abilitiesOf, type ChatAbility } from './abilities.ts'
import type { Context } from './context.ts'
import type { Chat } from './model.ts'

/** None for whoever is not a member; refused for whoever is nobody. */
export async function myAbilities(chat: Chat, { viewer, loaders }: Context): Promise<readonly ChatAbility[]> {
  signedIn(viewer)
  const mine = await loaders.mine.load(chat.id)
  return mine ? abilitiesOf(chat, mine.role) : []
}
