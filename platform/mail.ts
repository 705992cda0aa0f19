// The one way to a mail server. It tries once: whoever calls it keeps the mail until it is taken.
import { createTransport } from 'nodemailer'

const deadlineMs = 10_000

/** A mail to one recipient, as plain text and as HTML. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A pool of up to 4 connections; disposing closes them. */
export interface MailServer extends Disposable {
  /** @throws unless the server has taken the letter */
  send(letter: Letter): Promise<void>
}

/**
 * @param url `smtp://` or `smtps://`, with user and password where the server asks for them
 * @param from the sender, such as `Chat <no-reply@example.com>`
 */
export function createMailServer(url: string, from: string): MailServer {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: deadlineMs,
      greetingTimeout: deadlineMs,
      socketTimeout: deadlineMs,
    },
    { from },
  )
  return {
    async send(letter) {
      await transport.sendMail(letter)
    },
    [Symbol.dispose]: () => transport.close(),
  }
}
