// `npm run seed`: accounts, chats and messages into the stack that runs in this checkout.
import { runningStack } from '../running-stack.ts'
import { StackError } from '../stack-error.ts'
import { seed } from './story.ts'

try {
  const accounts = await seed(await runningStack())
  for (const { email, password } of accounts) console.log(`${email}  ${password}`)
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
