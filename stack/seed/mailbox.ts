// Reads what the platform mailed, over the REST API of the mail server.
import { until } from '../wait.ts'

interface Summary {
  id: string
  to: { address: string }[]
}

export interface Mailbox {
  /** The ids of all mails to this address so far; taken before the act that sends one. */
  idsOf(address: string): Promise<ReadonlySet<string>>
  /** The text of the first mail to this address that is not among `known`. Waits for it. */
  nextMail(address: string, known: ReadonlySet<string>): Promise<string>
}

export function createMailbox(mailUrl: string): Mailbox {
  async function mailsTo(address: string): Promise<Summary[]> {
    const url = new URL(`/api/email/summary?limit=100&sort=desc&search=${encodeURIComponent(address)}`, mailUrl)
    const { items } = (await (await fetch(url)).json()) as { items: Summary[] }
    return items.filter(({ to }) => to.some(recipient => recipient.address.toLowerCase() === address.toLowerCase()))
  }

  return {
    async idsOf(address) {
      return new Set((await mailsTo(address)).map(({ id }) => id))
    },
    async nextMail(address, known) {
      const fresh = async () => (await mailsTo(address)).find(({ id }) => !known.has(id))
      const { id } = await until(`a mail to ${address}`, fresh, { everyMs: 100 })
      const mail = (await (await fetch(new URL(`/api/email/${id}`, mailUrl))).json()) as { text?: string }
      return mail.text ?? ''
    },
  }
}

/** A mailed code: six digits, or sixteen in groups of four. */
export function codeIn(text: string): string {
  const code = /\b(\d{4}(?: \d{4}){3}|\d{6})\b/.exec(text)?.[1]
  if (!code) throw new Error(`There is no code in this mail: ${text}`)
  return code
}
