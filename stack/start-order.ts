// Starts steps as soon as what they need is ready, and stops them in reverse: a step ends after all that need it.

export interface Step {
  name: string
  after: readonly string[]
  start: () => Promise<AsyncDisposable | undefined>
}

export interface Started extends AsyncDisposable {
  /** Starts one step more; it stops with the others. */
  add(step: Step): Promise<void>
}

/**
 * Starts all steps, side by side where they do not need each other. A name in `after` without a step counts as ready.
 * When one fails, `abort` is called, what did start is stopped, and the first error is thrown.
 */
export async function startInOrder(steps: readonly Step[], abort: (reason: unknown) => void): Promise<Started> {
  const begun = new Map<string, { step: Step; ready: Promise<AsyncDisposable | undefined> }>()

  function begin(step: Step): Promise<unknown> {
    const needs = step.after.map(name => begun.get(name)?.ready)
    const ready = Promise.all(needs).then(() => step.start())
    begun.set(step.name, { step, ready })
    return ready
  }

  async function stop(): Promise<void> {
    const stopped = new Map<string, Promise<void>>()
    const stopStep = (name: string): Promise<void> => {
      const known = stopped.get(name)
      if (known !== undefined) return known
      const users = [...begun.values()].filter(({ step }) => step.after.includes(name)).map(({ step }) => step.name)
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
