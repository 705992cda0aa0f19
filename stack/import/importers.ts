// The importers of the domains as functions: each is a process of its own, called over IPC. Ends with whoever started it.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { ImportAnswer, ImportCall } from '#platform/mongo/importer.ts'
import { inheritedEnvironment } from '../environment.ts'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'

export interface Servers {
  readonly mongoUrl: string
  readonly namespace: string
}

export interface Importer extends AsyncDisposable {
  /** Calls are done one after the other. @throws StackError with the importer's own words */
  call<T>(name: string, input: unknown): Promise<T>
}

/** Those that an import calls; one after the other may use the same. */
export interface Importers extends AsyncDisposable {
  readonly users: Importer
  readonly chats: Importer
  readonly messages: Importer
}

export async function startImporters(servers: Servers): Promise<Importers> {
  await using parts = new AsyncDisposableStack()
  const [users, chats, messages] = await Promise.all(
    (['users', 'chats', 'messages'] as const).map(async domain => parts.use(await startImporter(domain, servers))),
  )
  if (!users || !chats || !messages) throw new Error('an importer is missing')
  const started = parts.move()
  return { users, chats, messages, [Symbol.asyncDispose]: () => started.disposeAsync() }
}

async function startImporter(domain: string, { mongoUrl, namespace }: Servers): Promise<Importer> {
  const script = join(checkout, 'subgraphs', domain, 'import', 'main.ts')
  const env = { ...inheritedEnvironment(), MONGO_URL: mongoUrl, NAMESPACE: namespace }
  const child = fork(script, [], { env, serialization: 'advanced', execArgv: [] })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  const failAll = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new StackError(reason, 'Run the same command again: it goes on.'))
    waiting.clear()
  }
  const ask = (id: number): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>()
    waiting.set(id, answer)
    return answer.promise
  }
  const ready = ask(0)
  child.on('message', (answer: ImportAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asked?.reject(new StackError(`The importer of ${domain} failed: ${answer.error}`, ''))
    else asked?.resolve(answer.output)
  })
  child.on('exit', code => failAll(`The importer of ${domain} ended with code ${code}.`))
  await ready
  return {
    call: async <T>(name: string, input: unknown) => {
      if (!child.connected) throw new StackError(`The importer of ${domain} has ended.`, '')
      const id = ++last
      const answer = ask(id)
      child.send({ id, name, input } satisfies ImportCall)
      return (await answer) as T
    },
    [Symbol.asyncDispose]: () => ended(child),
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = Promise.withResolvers<void>()
  child.once('exit', () => exit.resolve())
  if (child.connected) child.disconnect()
  await exit.promise
}
