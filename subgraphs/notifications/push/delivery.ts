// Sends what is due to browsers, one push at a time and process. A push that is taken out and not sent is lost, never doubled.

import { nowMs } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import type { DuePush, PushStore } from '../store/pushes.ts'
import type { PushSender } from './sender.ts'

/** A ring that comes later than this is not sent: the notification is in the list. */
const staleAfterMs = 60 * 60 * 1000

export interface DeliveryDeps {
  readonly pushes: PushStore
  /** None where Web Push is not set up: nothing is sent. */
  readonly sender: PushSender | undefined
  readonly log: Log
}

/** Sends until nothing is due. @returns how many browsers were told */
export async function deliver({ pushes, sender, log }: DeliveryDeps, signal: AbortSignal): Promise<number> {
  let sentCount = 0
  while (!signal.aborted) {
    const due = await pushes.takeDue()
    if (!due) return sentCount
    if (!sender || nowMs() - due.at.getTime() > staleAfterMs) continue
    const results = await Promise.all(
      (await pushes.subscriptionsOf(due.userId)).map(async subscription => {
        const result = await sender.send(subscription, payloadOf(due), topicOf(due))
        if (result === 'gone') await pushes.expire(subscription.endpoint)
        return result
      }),
    )
    sentCount += results.filter(result => result === 'sent').length
    const failed = results.filter(result => result === 'failed').length
    if (failed > 0) log.info({ userId: due.userId, failed }, 'browsers were not reached; pushes are not repeated')
  }
  return sentCount
}

/** No words of anyone: the service worker asks for what it shows, as its user. */
function payloadOf({ show, withdraw }: DuePush): object {
  return show ? { show } : { withdraw }
}

/** A browser that was away needs the newest of a chat only. Topics are at most 32 characters of Base64url. */
function topicOf({ show }: DuePush): string | undefined {
  return show?.chatId ? show.chatId.replaceAll('-', '').slice(0, 32) : undefined
}
