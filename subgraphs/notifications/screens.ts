// What is on whose screen, as presence tells it: nothing of a chat is notified to somebody who looks at it. Kept in this process
// only; what is lost comes again with the next beat, and until then one notification too many is made, which reading withdraws.

import type { Bus } from '#platform/redis/bus.ts'
import { parseScreenState, screensFeed } from '#schema/events/wakeups.ts'

const pruneEvery = 1_000

interface Screen {
  readonly chatIds: readonly string[]
  readonly until: number
}

export interface Screens extends Disposable {
  isLookingAt(userId: string, chatId: string): boolean
}

export function followScreens(bus: Bus, now: () => number): Screens {
  const people = new Map<string, Map<string, Screen>>()
  let heard = 0
  const prune = () => {
    for (const [userId, devices] of people) {
      for (const [deviceId, { until }] of devices) if (until <= now()) devices.delete(deviceId)
      if (devices.size === 0) people.delete(userId)
    }
  }
  const subscription = bus.subscribe(screensFeed, payload => {
    const screen = parseScreenState(payload)
    if (!screen) return
    const devices = people.get(screen.userId) ?? new Map<string, Screen>()
    if (screen.chatIds.length > 0) people.set(screen.userId, devices.set(screen.deviceId, screen))
    else devices.delete(screen.deviceId)
    if (++heard % pruneEvery === 0) prune()
  })
  return {
    isLookingAt(userId, chatId) {
      for (const { chatIds, until } of people.get(userId)?.values() ?? [])
        if (until > now() && chatIds.includes(chatId)) return true
      return false
    },
    [Symbol.dispose]: () => subscription[Symbol.dispose](),
  }
}
