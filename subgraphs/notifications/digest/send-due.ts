// Mails to whoever is due what they have not read. The next time is set before the mail is sent: a crash loses one mail and doubles
// none.

import type { Log } from '#platform/process/log.ts'
import { nextDigest } from '../service/digest.ts'
import type { NotificationStore } from '../store/notifications.ts'
import type { RecipientSettingsStore } from '../store/recipient-settings.ts'
import type { Mailer } from './mail.ts'

const listed = 100
const firstPage = { from: 'start', size: listed - 1, after: undefined, before: undefined } as const

export interface DigestDeps {
  readonly settings: Pick<RecipientSettingsStore, 'takeDueDigest'>
  readonly store: Pick<NotificationStore, 'page' | 'unreadCount'>
  /** A person's address; undefined for somebody without an account. */
  readonly addressOf: (userId: string) => Promise<string | undefined>
  readonly mailer: Pick<Mailer, 'send'>
  readonly now: () => Date
  readonly log: Log
}

/** @returns how many mails were sent */
export async function sendDueDigests(deps: DigestDeps, signal: AbortSignal): Promise<number> {
  const { settings, store, addressOf, mailer, now, log } = deps
  let sent = 0
  while (!signal.aborted) {
    const due = await settings.takeDueDigest(now(), (interval, timeZone) => nextDigest(interval, timeZone, now()))
    if (!due) return sent
    if (due === 'taken') continue
    const { userId } = due
    const total = await store.unreadCount(userId)
    if (total === 0) continue
    try {
      const address = await addressOf(userId)
      if (!address) continue
      await mailer.send(address, await store.page(userId, firstPage, { unread: true }), total)
      sent++
    } catch (error) {
      log.warn({ err: error, userId }, 'a digest was not sent; the next one is')
    }
  }
  return sent
}
