// Takes mails from the queue to the mail server, one process at a time for each mail, until the server has them or they are of
// no more use. A mail server that is down delays; it never fails what the mail is about.

import { idlePollMs, type Loop, startLoop } from '#platform/async/background.ts'
import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { MailServer } from '#platform/mail.ts'
import type { Log } from '#platform/process/log.ts'
import { seal, unseal } from '../crypto/secrets.ts'
import type { Store, Transaction } from '../store.ts'
import type { MailContent } from './mail-templates.ts'

const pollEveryMs = 1_000
/** How long a sender has a mail for itself. */
const claimMs = 30_000
/** As many as the mail server is spoken to beside each other. */
const atOnce = 4
/** As many as are looked up at once: a store that walks all that is due for each look would fall behind a long queue. */
const lookedUpAtOnce = 64
const firstRetryMs = 1_000
const lastRetryMs = 60_000

export interface Outbox {
  /** Stores a mail in the transaction of what it tells; `to` null is the same work without a mail. */
  put(transaction: Transaction, to: string | null, content: MailContent, expiresAt: Date): Promise<void>
  /** Called after the commit. */
  wake(): void
}

export interface MailQueueOptions {
  readonly store: Store
  readonly server: MailServer
  readonly sealKey: Buffer
  readonly clock: Clock
  readonly log: Log
}

export function startMailQueue(options: MailQueueOptions): Outbox & AsyncDisposable {
  const { store, sealKey, clock, log } = options
  const loop: Loop = startLoop({
    name: 'mail queue',
    everyMs: pollEveryMs,
    idleEveryMs: idlePollMs,
    log,
    run: async signal => {
      let due: string[]
      let found = 0
      do {
        due = await store.mails.due(clock.now(), lookedUpAtOnce)
        found += due.length
        const left = due.values()
        const sendSome = async () => {
          for (const id of left) if (!signal.aborted) await sendOne(options, id)
        }
        await Promise.all(Array.from({ length: atOnce }, sendSome))
      } while (due.length > 0 && !signal.aborted)
      return found === 0 ? {} : undefined
    },
  })
  return {
    put: (transaction, to, content, expiresAt) =>
      store.mails.insert(
        transaction,
        { id: newId(), to, sealed: seal(sealKey, JSON.stringify(content)), expiresAt },
        clock.now(),
      ),
    wake: () => loop.wake(),
    [Symbol.asyncDispose]: () => loop[Symbol.asyncDispose](),
  }
}

async function sendOne({ store, server, sealKey, clock, log }: MailQueueOptions, id: string): Promise<void> {
  const now = clock.now()
  const mail = await store.mails.claim(id, now, new Date(now.getTime() + claimMs))
  if (!mail) return
  const useless = mail.to === null || mail.expiresAt <= now
  if (useless) {
    if (mail.to !== null) log.warn({ mail: mail.id, tries: mail.tries }, 'a mail was not taken in time and is dropped')
    return store.mails.remove(mail.id)
  }
  try {
    const content = JSON.parse(unseal(sealKey, mail.sealed)) as MailContent
    await server.send({ to: mail.to ?? '', ...content })
    await store.mails.remove(mail.id)
  } catch (error) {
    const waitMs = Math.min(firstRetryMs * 2 ** (mail.tries - 1), lastRetryMs)
    log.warn(
      { mail: mail.id, tries: mail.tries, waitMs, reason: reasonOf(error) },
      'a mail was not taken; trying again',
    )
    await store.mails.postpone(mail.id, new Date(clock.now().getTime() + waitMs))
  }
}

/** The message only: an SMTP error object repeats the address and the text. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown'
}
