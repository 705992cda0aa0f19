// The hooks of all features as one: in the order of their list.

import { isRefused } from '#platform/refusals.ts'
import type { EditHooks } from './change/hooks.ts'
import type { Feature } from './feature.ts'
import type { OwnState } from './inbox/inbox-states.ts'
import type { AtHand } from './live/recent-messages.ts'
import type { Session } from './log/message-store.ts'
import type { Blank } from './model/life.ts'
import type { Draft, Head, Message, MessageExtras } from './model/model.ts'
import type { ServiceDeps, Stores } from './ports.ts'
import type { CheckRefusal, Prepared, SendHooks } from './send/hooks.ts'

type Features = readonly Feature[]

export function blankOf(features: Features): Blank {
  return Object.assign({}, ...features.map(({ blank }) => blank))
}

/** @param stores may still be empty: they are asked for inside transactions only */
export function logHooksOf(features: Features, stores: Stores) {
  const all = features.flatMap(({ log }) => log ?? [])
  return {
    extrasOf: (draft: Draft, head: Head): MessageExtras =>
      Object.assign({}, ...all.map(({ extrasOf }) => extrasOf?.(draft, head))),
    async stored(session: Session, messages: readonly Message[]): Promise<void> {
      for (const { stored } of all) await stored?.(stores, session, messages)
    },
    async gone(session: Session, messageId: string): Promise<void> {
      for (const { gone } of all) await gone?.(stores, session, messageId)
    },
    async membersLeft(session: Session, chatId: string, userIds: readonly string[]): Promise<void> {
      for (const { membersLeft } of all) await membersLeft?.(stores, session, chatId, userIds)
    },
  }
}

export function sendHooksOf(features: Features, deps: ServiceDeps): SendHooks {
  const all = features.flatMap(({ send }) => send ?? [])
  return {
    read: (input, now) => all.flatMap(({ read }) => read?.(input, now) ?? []),
    async prepare(senderId, input) {
      const found: Prepared[] = []
      for (const { prepare } of all) {
        const prepared = await prepare?.(deps, senderId, input)
        if (prepared && isRefused(prepared)) return prepared
        if (prepared) found.push(prepared)
      }
      return found
    },
    async mark(drafts) {
      let marked = drafts
      for (const { mark } of all) marked = (await mark?.(deps, marked)) ?? marked
      return marked
    },
    async check(context) {
      const refusals = new Map<string, CheckRefusal>()
      for (const { check } of all)
        for (const [id, refusal] of (await check?.(deps, context)) ?? [])
          if (!refusals.has(id)) refusals.set(id, refusal)
      return refusals
    },
  }
}

export function editHooksOf(features: Features, deps: ServiceDeps): EditHooks {
  const all = features.flatMap(({ edit }) => edit ?? [])
  return {
    async checkEdit(asked) {
      for (const { check } of all) {
        const refused = await check?.(deps, asked)
        if (refused) return refused
      }
      return undefined
    },
    edited: (message, now) => all.flatMap(({ edited }) => edited?.(deps, message, now) ?? []),
  }
}

export function statesHookOf(features: Features, stores: Stores) {
  return async (userId: string, since: Date): Promise<readonly OwnState[]> =>
    (await Promise.all(features.map(async ({ statesOf }) => (await statesOf?.(stores, userId, since)) ?? []))).flat()
}

export function readAheadHookOf(features: Features, stores: Stores) {
  return async (messageIds: readonly string[]): Promise<readonly AtHand[]> =>
    (await Promise.all(features.map(async ({ readAhead }) => (await readAhead?.(stores, messageIds)) ?? []))).flat()
}
