// What the app gives to the components of the package: its pages' addresses, and parts of its own.

import type { ChatOptions } from '@chat-supergraph/ui'
import { lateComponent } from '@chat-supergraph/ui/kit'
import { navigate } from 'wouter/use-browser-location'
import { addressOf } from '../chat/message-address.ts'
import { EmptyList } from '../chats/empty-list.tsx'

export const parts: ChatOptions = {
  linkTo: addressOf,
  onOpenChat: chatId => navigate(addressOf({ chatId })),
  onOpenThread: (chatId, threadRootId) => navigate(addressOf({ chatId, threadRootId })),
  onOpenMessage: (chatId, seq) => navigate(addressOf({ chatId, seq })),
  components: {
    EmptyList,
    ChatDetails: lateComponent(() => import('../people/chat-details.tsx'), 'ChatDetails'),
    ReportDialog: lateComponent(() => import('../safety/report-message.tsx'), 'ReportMessage'),
  },
}
