// What holds in a chat now.

import type { MessageStore } from '../../core/log/message-store.ts'
import { type ChatRules, rulesOf } from './model.ts'

export async function currentRules({ store }: { readonly store: MessageStore }, chatId: string): Promise<ChatRules> {
  const [head] = await store.heads([chatId])
  return rulesOf(head?.rules)
}
