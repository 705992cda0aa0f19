// Messages that go by themselves: when.

import type { MessageRow } from '../../core/events/model.ts'
import type { Draft, Head, MessageExtras } from '../../core/model/model.ts'

export const limits = { leastSeconds: 5, leastRuleSeconds: 60, mostSeconds: 31_536_000 } as const

export type MessageExpired = MessageRow<'MessageExpired'>

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly MessageExpired: MessageExpired
  }
}

declare module '../../core/send/hooks.ts' {
  interface SendInput {
    readonly expiresInSeconds?: number | null | undefined
  }
}

/** The earlier of what a message and its chat's rule say; nothing where neither says anything. */
export function expiryOf({ expiresAt, sentAt }: Pick<Draft, 'expiresAt' | 'sentAt'>, { rules }: Head): MessageExtras {
  const ruleSeconds = rules?.messageLifetimeSeconds ?? 0
  const times = [expiresAt?.getTime(), ruleSeconds > 0 ? sentAt.getTime() + ruleSeconds * 1_000 : undefined]
  const given = times.filter(time => time !== undefined)
  return given.length > 0 ? { expiresAt: new Date(Math.min(...given)) } : {}
}
