// What the app gives to the components of the package: its pages' addresses, and parts of its own.

import type { ChatOptions } from '@chat-supergraph/ui'
import { lazy } from 'react'
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
    ChatDetails: lazy(() => import('../people/chat-details.tsx').then(({ ChatDetails }) => ({ default: ChatDetails }))),
    ReportDialog: lazy(() =>
      import('../safety/report-message.tsx').then(({ ReportMessage }) => ({ default: ReportMessage })),
    ),
  },
}
