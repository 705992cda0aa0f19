// Mail: maildev, which takes any message by SMTP and shows it on a page and over REST. It delivers nothing to the world.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inheritedEnvironment } from '../environment.ts'
import { StackError } from '../stack-error.ts'
import type { Launch, Part, ProviderContext } from './part.ts'

// Its package exports no path to the command.
const script = fileURLToPath(new URL('../../node_modules/maildev/dist/bin/maildev.js', import.meta.url))

export const mail: Part = {
  name: 'mail',
  ports: ['smtp', 'mail'],
  async external({ SMTP_URL: smtpUrl, MAIL_URL: mailUrl }) {
    if (!smtpUrl && !mailUrl) return undefined
    if (!smtpUrl || !mailUrl) throw new StackError('SMTP_URL and MAIL_URL belong together.', 'Set both, or neither.')
    return { smtpUrl, mailUrl }
  },
  providers: [maildev],
}

async function maildev({ host, ports, dataDir }: ProviderContext): Promise<Launch> {
  const folder = join(dataDir, 'mail')
  await mkdir(folder, { recursive: true })
  const args = ['--smtp', ports.smtp, '--web', ports.mail, '--ip', host, '--web-ip', host, '--mail-directory', folder]
  const mailUrl = `http://${host}:${ports.mail}`
  return {
    provider: 'maildev from npm',
    process: {
      command: process.execPath,
      args: [script, ...args.map(String), '--max-emails', '2000'],
      env: inheritedEnvironment(),
      ready: async () => (await fetch(`${mailUrl}/api/email`, { signal: AbortSignal.timeout(1_000) })).ok,
      readyWithinMs: 180_000,
      stopWithinMs: 5_000,
    },
    servers: { smtpUrl: `smtp://${host}:${ports.smtp}`, mailUrl },
  }
}
