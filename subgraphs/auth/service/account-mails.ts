// Letters that tell an account's owner what has happened to it, queued in the transaction of what they tell.

import type { Clock } from '#platform/clock.ts'
import type { MailContent } from '../mail/mail-templates.ts'
import type { Outbox } from '../mail/queue.ts'
import type { Transaction } from '../store.ts'

/** A notice is of use for longer than a code. */
const lifetimeMs = 3 * 24 * 60 * 60 * 1_000

export interface AccountMailsOptions {
  readonly outbox: Outbox
  readonly clock: Clock
}

export type AccountMails = ReturnType<typeof createAccountMails>

export function createAccountMails({ outbox, clock }: AccountMailsOptions) {
  return {
    put: (transaction: Transaction, to: string, content: MailContent) =>
      outbox.put(transaction, to, content, new Date(clock.now().getTime() + lifetimeMs)),
    /** Called after the commit. */
    wake: () => outbox.wake(),
  }
}
