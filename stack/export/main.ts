// `npm run export -- CHAT [--token TOKEN] [--gateway URL]`: writes a chat, a record a line, to the standard output, as it is read.
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isId } from '#platform/ids.ts'
import { runningStack } from '../running-stack.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { exportChat } from './export-chat.ts'
import { type ExportSource, memberSource, operatorSource } from './sources.ts'

const usage = `npm run -s export -- CHAT [--token TOKEN] [--gateway URL] > FILE
  --token    the access token of a member, who gets what a member may see; without one an operator gets the whole chat
  --gateway  where to read as a member (the stack that runs in this checkout)`

async function findSource(args: readonly string[]): Promise<ExportSource> {
  const options = { token: { type: 'string' }, gateway: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [chatId = '', ...more] = positionals
  if (!isId(chatId) || more.length > 0) throw new StackError('Which chat? It is named by its id.', usage)
  if (values.token && values.gateway) return memberSource(values.gateway, values.token, chatId)
  const stack = await runningStack()
  if (values.token) return memberSource(stack.gatewayUrl, values.token, chatId)
  const signingKeyFile = join(stack.dataDir, 'keys', 'signing-messages.json')
  return operatorSource({ urls: stack.urls, signingKeyFile, chatId })
}

try {
  const source = await findSource(process.argv.slice(2))
  for await (const line of exportChat(source))
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain')
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
