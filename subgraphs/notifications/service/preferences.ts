// The rules of how somebody wants to hear of things. Knows no GraphQL, MongoDB or Kafka.

import { isId } from '#platform/ids.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
} from '#platform/refusals.ts'
import { readOptionalLine } from '#platform/short-text.ts'
import type { Members } from '../members.ts'
import {
  type Chat,
  type DigestInterval,
  type DoNotDisturb,
  defaultPreferences,
  maxPushSubscriptions,
  type NotificationLevel,
  type Preferences,
} from '../model.ts'
import { faultOf } from '../recipient-settings.ts'
import type { PushStore } from '../store/pushes.ts'
import type { RecipientSettingsStore } from '../store/recipient-settings.ts'
import { nextDigest } from './digest.ts'

const deviceField = { what: "A device's name", longest: 64, field: ['device'] }

export interface PreferencesDeps {
  readonly settings: RecipientSettingsStore
  readonly pushes: PushStore
  readonly members: Pick<Members, 'find'>
  readonly now: () => Date
}

export interface PreferencesChange {
  readonly level?: NotificationLevel | null | undefined
  readonly push?: boolean | null | undefined
  readonly joinRequests?: boolean | null | undefined
  readonly digest?: DigestInterval | null | undefined
  readonly doNotDisturb?: DoNotDisturb | null | undefined
}

export interface NewPushSubscription {
  readonly endpoint: string
  readonly publicKey: string
  readonly secret: string
  readonly device?: string | null | undefined
}

export type PreferencesService = ReturnType<typeof createPreferencesService>

export function createPreferencesService({ settings, pushes, members, now }: PreferencesDeps) {
  const preferencesOf = async (userId: string): Promise<Preferences> =>
    (await settings.preferences([userId])).get(userId) ?? defaultPreferences
  return {
    preferencesOf,

    async setPreferences(userId: string, { level, push, joinRequests, digest, doNotDisturb }: PreferencesChange) {
      const fault = doNotDisturb ? faultOf(doNotDisturb) : undefined
      if (fault) return invalidInput(fault.reason, 'doNotDisturb', fault.field)
      const present = (await settings.preferences([userId])).get(userId)
      // Written over, what the newer version knows would be lost.
      if (present?.isFromFuture)
        return invalidInput('They were saved by a newer version of the service, which is not here yet; try later.')
      const timeZone = (doNotDisturb ?? present?.doNotDisturb)?.timeZone
      await settings.setPreferences(userId, {
        ...(level === undefined ? {} : { level }),
        ...(push == null ? {} : { push }),
        ...(joinRequests == null ? {} : { joinRequests }),
        ...(doNotDisturb === undefined ? {} : { doNotDisturb }),
        ...(digest == null
          ? {}
          : { digest, nextDigestAt: digest === 'OFF' ? null : nextDigest(digest, timeZone, now()) }),
      })
      return { preferences: await preferencesOf(userId) }
    },

    async setLevel(
      userId: string,
      chatId: string,
      level: NotificationLevel | null,
    ): Promise<{ chat: Chat } | NotFound> {
      if (!isId(chatId) || !(await members.find(chatId, userId))) return noSuchChat()
      await settings.setLevel({ chatId, userId }, level)
      return { chat: { id: chatId } }
    },

    async levels(userId: string, chatIds: readonly string[]): Promise<(NotificationLevel | null)[]> {
      const states = await settings.chatStates(chatIds.map(chatId => ({ chatId, userId })))
      return chatIds.map(chatId => states.get(`${chatId}|${userId}`)?.level ?? null)
    },

    async subscribe(
      userId: string,
      { endpoint, publicKey, secret, device }: NewPushSubscription,
    ): Promise<{ count: number } | InvalidInput | NotAllowed> {
      const fault = endpointFault(endpoint)
      const name = readOptionalLine(device, deviceField)
      const refusals = [
        fault && invalidInput(fault, 'endpoint'),
        // An uncompressed point of P-256, and 16 bytes (RFC 8291).
        bytesOf(publicKey) !== 65 && invalidInput('Not the public key of a browser.', 'publicKey'),
        bytesOf(secret) !== 16 && invalidInput('Not the secret of a browser.', 'secret'),
        name,
      ]
      const refused = allInvalid(...refusals.filter(isInvalid))
      if (refused) return refused
      if (isInvalid(name)) return name
      const subscription = { endpoint, userId, publicKey, secret, device: name }
      const count = await pushes.subscribe(subscription, maxPushSubscriptions)
      if (count === undefined)
        return notAllowed(`At most ${maxPushSubscriptions} browsers; take one away first.`, 'endpoint')
      return { count }
    },

    async unsubscribe(userId: string, endpoint: string): Promise<{ count: number } | InvalidInput> {
      const fault = endpointFault(endpoint)
      if (fault) return invalidInput(fault, 'endpoint')
      return { count: await pushes.unsubscribe(userId, endpoint) }
    },
  }
}

function endpointFault(endpoint: string): string | undefined {
  if (endpoint.length > 1_024) return 'At most 1,024 characters.'
  return URL.canParse(endpoint) && new URL(endpoint).protocol === 'https:' ? undefined : 'An https address.'
}

function bytesOf(base64url: string): number {
  return /^[\w-]+=*$/.test(base64url) ? Buffer.from(base64url, 'base64url').length : 0
}
