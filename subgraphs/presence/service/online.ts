// The rules of being here: what devices say and gateways see becomes one status for each person, told only when it changes and
// only if somebody looks. Knows no GraphQL, Redis or MongoDB.

import { badInput } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  type RateLimited,
  rateLimited,
} from '#platform/refusals.ts'
import type { OnlineEvents, ScreenEvents } from '../events/online.ts'
import {
  connectionLifetimeMs,
  deviceLifetimeMs,
  heartbeatEveryMs,
  hiddenPresence,
  maxReported,
  maxVisibleChats,
  maxWatched,
  type OnlineStatus,
  type Presence,
} from '../model.ts'
import type { Departure, DeviceChange, DeviceStore, Transition } from '../store/devices.ts'
import type { LastSeenStore } from '../store/last-seen.ts'
import type { People } from '../store/people.ts'
import type { Visibility } from './visibility.ts'

export interface OnlineServiceDeps {
  readonly devices: DeviceStore
  readonly lastSeen: LastSeenStore
  readonly people: Pick<People, 'expire' | 'erase'>
  readonly visibility: Visibility
  /** Makes sure that the chats on a screen are known here: presence is for those who share one. */
  readonly meet: (userId: string, chatIds: readonly string[]) => Promise<void>
  readonly events: OnlineEvents
  readonly screens: ScreenEvents
  /** Milliseconds until the next beat of this device is welcome, or 0. */
  readonly limit: (userId: string, deviceId: string) => Promise<number>
  readonly now: () => number
}

export interface Heartbeat {
  readonly deviceId: string
  readonly isActive: boolean
  readonly visibleChatIds?: readonly string[] | undefined
  readonly isLeaving?: boolean | undefined
}

export interface HeartbeatSuccess {
  readonly status: OnlineStatus
  readonly nextInMs: number
}

export interface ConnectionReport {
  readonly connectionId: string
  readonly userId: string
  readonly state: 'OPENED' | 'ALIVE' | 'CLOSED'
}

export type OnlineService = ReturnType<typeof createOnlineService>

const devicePattern = /^[\w-]{8,64}$/

export function createOnlineService(deps: OnlineServiceDeps) {
  const { devices, lastSeen, people, visibility, meet, events, screens, limit, now } = deps

  const keepLastSeen = async (departures: readonly Departure[]) => {
    if (departures.length === 0) return
    await lastSeen.save(departures)
    // Their account may have gone meanwhile, or before a gateway said that they were disconnected. After the writing: whoever is
    // erased later is taken out by that.
    const erased = await devices.erasedAmong(departures.map(({ userId }) => userId))
    await Promise.all(erased.map(userId => lastSeen.erase(userId)))
    await devices.forgetDepartures(departures)
  }
  /** Whoever made a transition tells it: once, and only to those who look. */
  const tell = async (transitions: readonly Transition[]) => {
    const gone = transitions.filter(({ status }) => status === 'OFFLINE')
    try {
      // Before watchers are told, so that they read the time with it. What cannot be written now a later sweep writes.
      await keepLastSeen(gone.map(({ userId, heardAt }) => ({ userId, at: heardAt ?? new Date(now()) })))
    } finally {
      await Promise.all(
        transitions.filter(({ watched }) => watched).map(({ userId, status }) => events.announce(userId, status)),
      )
    }
  }
  const apply = async (changes: readonly DeviceChange[]) => {
    if (changes.length > 0) await tell(await devices.apply(changes))
  }
  return {
    async heartbeat(userId: string, beat: Heartbeat): Promise<HeartbeatSuccess | InvalidInput | RateLimited> {
      const fault = faultOf(beat)
      if (fault) return fault
      const wait = await limit(userId, beat.deviceId)
      if (wait > 0) return rateLimited(`You say this too often: every ${heartbeatEveryMs / 1000} s is enough.`, wait)
      const kind = beat.isLeaving ? 'leaving' : beat.isActive ? 'active' : 'idle'
      await apply([{ userId, deviceId: `d:${beat.deviceId}`, kind, endsAt: now() + deviceLifetimeMs }])
      const shown = beat.isLeaving ? [] : (beat.visibleChatIds ?? [])
      await meet(userId, shown)
      screens.announce({ userId, deviceId: beat.deviceId, chatIds: shown, until: now() + deviceLifetimeMs })
      const status = (await devices.statuses([userId])).get(userId) ?? 'OFFLINE'
      return { status, nextInMs: heartbeatEveryMs }
    },

    /** What a gateway knows of its sockets. A repeat changes nothing; a gateway that is killed is covered by the lifetime. */
    async connectionsReported(reports: readonly ConnectionReport[]) {
      if (reports.length > maxReported) return invalidInput(`At most ${maxReported} at once.`, 'connections')
      const endsAt = now() + connectionLifetimeMs
      const kindOf = (state: ConnectionReport['state']) => (state === 'CLOSED' ? 'disconnected' : 'connected')
      await apply(
        reports
          .filter(({ userId }) => isId(userId))
          .map(({ connectionId, userId, state }) => ({
            userId,
            deviceId: `c:${connectionId}`,
            kind: kindOf(state),
            endsAt,
          })),
      )
      return { count: reports.length }
    },

    /** Ends devices that nobody has heard of in time. @returns how many people's status changed */
    async sweep(atOnce: number): Promise<number> {
      const transitions = await devices.sweep(atOnce)
      await tell(transitions)
      await keepLastSeen(await devices.departures(atOnce))
      return transitions.length
    },

    /** In the order that was asked for. @throws BAD_USER_INPUT for more than 200 */
    async presence(viewerId: string, userIds: readonly string[]): Promise<Presence[]> {
      checkWatched(userIds)
      return visibility.filter(viewerId, await events.read(userIds))
    },

    /** The present state of each, and then each change. @throws BAD_USER_INPUT for more than 200 */
    watchPresence(viewerId: string, userIds: readonly string[]): AsyncIterableIterator<Presence> {
      checkWatched(userIds)
      const states = events.follow(userIds)
      return {
        async next() {
          const { done, value } = await states.next()
          if (done) return { done, value: undefined }
          const [shown = hiddenPresence(value.userId)] = await visibility.filter(viewerId, [value])
          return { done: false, value: shown }
        },
        async return() {
          await states.return?.()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },

    /** When somebody was here last, for themselves; undefined for somebody who never was, or has not left since. */
    lastSeenAt: async (userId: string): Promise<Date | undefined> => (await lastSeen.find([userId])).get(userId),

    /** Something of their privacy has changed: those who look at them look again. */
    async privacyChanged(userId: string): Promise<void> {
      await people.expire(userId)
      await events.announce(userId)
    },

    /** Their account is gone, and everything here with it. */
    async erase(userId: string): Promise<void> {
      // First, so that whatever is written from here on is taken out again.
      await devices.erase(userId)
      await Promise.all([lastSeen.erase(userId), people.erase(userId)])
      await events.announce(userId)
    },
  }
}

function checkWatched(userIds: readonly string[]): void {
  if (userIds.length > maxWatched) throw badInput(`Ask for at most ${maxWatched} people at a time.`)
}

function faultOf({ deviceId, visibleChatIds = [] }: Heartbeat): InvalidInput | undefined {
  const isShort = visibleChatIds.length <= maxVisibleChats && visibleChatIds.every(isId)
  const refusals = [
    !devicePattern.test(deviceId) &&
      invalidInput('A device is named by 8 to 64 characters of `A-Z a-z 0-9 _ -`.', 'deviceId'),
    !isShort && invalidInput(`At most ${maxVisibleChats} ids of chats.`, 'visibleChatIds'),
  ]
  return allInvalid(...refusals.filter(isInvalid))
}
