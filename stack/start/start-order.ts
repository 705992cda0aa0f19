// Starts steps as soon as what they need is ready, and stops them in reverse: a step ends after all that need it.

export interface Step {
  name: string
  /** What has to be ready before it starts. */
  after: readonly string[]
  /** What has to outlive it beside those, though it can start without. */
  uses?: readonly string[]
  start: () => Promise<AsyncDisposable | undefined>
}

export interface Started extends AsyncDisposable {
  /** Starts one step more; it stops with the others. */
  add(step: Step): Promise<void>
}

const needs = ({ after, uses = [] }: Step, name: string) => after.includes(name) || uses.includes(name)

/**
 * Starts all steps, side by side where they do not need each other. Steps come after
 * those that they need; a name without a step counts as ready.
 * When one fails, `abort` is called, what did start is stopped, and the first error is thrown.
 */
export async function startInOrder(steps: readonly Step[], abort: (reason: unknown) => void): Promise<Started> {
  const begun = new Map<string, { step: Step; ready: Promise<AsyncDisposable | undefined> }>()

  function begin(step: Step): Promise<unknown> {
    const ready = Promise.all(step.after.map(name => begun.get(name)?.ready)).then(() => step.start())
    begun.set(step.name, { step, ready })
    return ready
  }

  async function stop(): Promise<void> {
    const stopped = new Map<string, Promise<void>>()
    const stopStep = (name: string): Promise<void> => {
      const known = stopped.get(name)
      if (known !== undefined) return known
      const users = [...begun.values()].filter(({ step }) => needs(step, name)).map(({ step }) => step.name)
      const promise = Promise.all(users.map(stopStep)).then(async () => {
        const running = await begun.get(name)?.ready.catch(() => undefined)
        await running?.[Symbol.asyncDispose]()
      })
      stopped.set(name, promise)
      return promise
    }
    const results = await Promise.allSettled([...begun.keys()].map(stopStep))
    const failed = results.find(result => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  let firstError: { error: unknown } | undefined
  const all = steps.map(step =>
    begin(step).catch(error => {
      firstError ??= { error }
      abort(error)
    }),
  )
  await Promise.all(all)
  if (firstError) {
    await stop()
    throw firstError.error
  }
  return {
    async add(step) {
      await begin(step).catch(error => {
        begun.delete(step.name)
        throw error
      })
    },
    [Symbol.asyncDispose]: stop,
  }
}
