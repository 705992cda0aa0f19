// Exit to push services of browsers: Web Push with VAPID (RFC 8030, 8291, 8292) by web-push. The only file that knows it.

import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { isIP } from 'node:net'
import webPush from 'web-push'
import { createPublicLookup } from '#platform/http/public-address.ts'
import type { PushSubscription } from '../store/pushes.ts'

export interface VapidKeys {
  readonly subject: string
  readonly publicKey: string
  readonly privateKey: string
}

/** What became of a push: the browser has it or will, it is gone for good, or nobody knows. */
export type PushResult = 'sent' | 'gone' | 'failed'

export interface PushSender {
  readonly publicKey: string
  /** Never throws. `topic` replaces what waits under it for a browser that is away. */
  send(subscription: PushSubscription, payload: object, topic?: string): Promise<PushResult>
}

/** A push that waits longer than this for its browser is old news. */
const liveForSeconds = 24 * 60 * 60
const timeoutMs = 10_000

/** A file of `{subject, publicKey, privateKey}`, as `npx web-push generate-vapid-keys --json` makes the keys. */
export function readVapidKeys(file: string): VapidKeys {
  const { subject, publicKey, privateKey } = JSON.parse(readFileSync(file, 'utf8')) as Partial<VapidKeys>
  if (!subject || !publicKey || !privateKey) throw new Error(`${file} holds no VAPID keys`)
  return { subject, publicKey, privateKey }
}

export interface PushSenderOptions {
  readonly keys: VapidKeys
  /** Lets push services stand in private networks; for development only. */
  readonly allowPrivate: boolean
}

export function createPushSender({ keys, allowPrivate }: PushSenderOptions): PushSender {
  const { subject, publicKey, privateKey } = keys
  // Browsers name their own push services, so that a name may lead anywhere: into our own network it does not.
  const agent = allowPrivate ? undefined : new Agent({ lookup: createPublicLookup(), keepAlive: true })
  return {
    publicKey,
    async send({ endpoint, publicKey: p256dh, secret }, payload, topic) {
      if (!allowPrivate && isIP(new URL(endpoint).hostname.replace(/^\[|\]$/g, ''))) return 'gone'
      try {
        await webPush.sendNotification({ endpoint, keys: { p256dh, auth: secret } }, JSON.stringify(payload), {
          vapidDetails: { subject, publicKey, privateKey },
          TTL: liveForSeconds,
          timeout: timeoutMs,
          ...(topic ? { topic } : {}),
          ...(agent ? { agent } : {}),
        })
        return 'sent'
      } catch (error) {
        const { statusCode } = error as { statusCode?: number }
        return statusCode === 404 || statusCode === 410 ? 'gone' : 'failed'
      }
    },
  }
}
