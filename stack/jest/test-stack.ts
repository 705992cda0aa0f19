// The one stack of a jest run: booted by globalSetup, stopped by globalTeardown, told to the workers by the environment.
import { type Stack, startStack } from '../index.ts'
import { fastFolder, patient, testStackName } from '../testing.ts'

let running: Promise<Stack> | undefined

/** Boots the stack; Node runs this natively, outside of jest's own module system. */
export async function bootTestStack(): Promise<void> {
  const startedAt = performance.now()
  process.stdout.write('\nBooting the stack for the integration tests')
  running = startStack({
    name: 'test',
    ephemeral: true,
    temporaryFolder: await fastFolder(),
    env: {
      ...patient,
      // Links lead to servers of tests by this name, and nowhere else.
      messages: { MESSAGES_PREVIEWS: 'named', MESSAGES_PREVIEW_HOSTS: 'pages.test=127.0.0.1' },
    },
    onProgress: ({ state }) => state === 'ready' && process.stdout.write('.'),
  })
  const { endpoints } = await running
  process.env[testStackName] = JSON.stringify(endpoints)
  process.stdout.write(` ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
}

export async function stopTestStack(): Promise<void> {
  const stack = await running?.catch(() => undefined)
  await stack?.[Symbol.asyncDispose]()
}
