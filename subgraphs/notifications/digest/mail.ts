// Exit to mail: what somebody has not read, in one message, as text and HTML.

import { createTransport } from 'nodemailer'
import type { Notification, NotificationKind } from '../model.ts'

export interface Mailer extends AsyncDisposable {
  send(to: string, unread: readonly Notification[], total: number): Promise<void>
}

const words: Readonly<Record<NotificationKind, string>> = {
  MESSAGE: 'New messages',
  MENTION: 'You were mentioned',
  REPLY: 'Your messages were answered',
  REACTION: 'Reactions to your messages',
  ADDED_TO_CHAT: 'You were added to chats',
  REMOVED_FROM_CHAT: 'You were taken out of chats',
  ROLE_CHANGED: 'Your role changed',
  JOIN_REQUEST: 'Requests to join your chats',
  SIGNED_IN: 'New sign-ins',
  PASSWORD_CHANGED: 'Your password was changed',
  REMINDER: 'Reminders',
  ANNOUNCEMENT: 'Announcements',
}

export function connectMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(smtpUrl)
  return {
    async send(to, unread, total) {
      const lines = [...Map.groupBy(unread, ({ kind }) => kind)].map(([kind, of]) => `${words[kind]}: ${of.length}`)
      if (total > unread.length) lines.push(`and ${total - unread.length} more`)
      const subject = `${total} unread notification${total === 1 ? '' : 's'}`
      const items = lines.map(line => `<li>${line}</li>`).join('')
      await transport.sendMail({
        from,
        to,
        subject,
        text: `${subject}\n\n${lines.map(line => `- ${line}`).join('\n')}\n`,
        html: `<h1>${subject}</h1><ul>${items}</ul>`,
      })
    },
    async [Symbol.asyncDispose]() {
      transport.close()
    },
  }
}
