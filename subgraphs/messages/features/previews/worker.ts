// Looks at the links of what was said, several messages at a time: a page that is slow holds up no other one. Every process does;
// each message is claimed in the store.

import { idlePollMs, startLoop, type Waker } from '#platform/async/background.ts'
import type { Log } from '#platform/process/log.ts'
import type { Previewing } from './previewing.ts'

/** Woken while a message with links is stored; what is committed only after that look waits for the next one. */
const pace = { everyMs: 1_000, idleEveryMs: idlePollMs } as const
const mostAtOnce = 8

/** Disposing waits for what is under way. */
export function startPreviews(
  service: Previewing,
  { log, waker }: { readonly log: Log; readonly waker: Waker },
): AsyncDisposable {
  const underWay = new Set<Promise<void>>()
  const begin = (work: Promise<void>) => {
    // Its claim runs out, and then it is taken up again.
    const ended = work.catch(error => log.warn({ err: error }, 'links were not looked at'))
    const watched = ended.finally(() => {
      underWay.delete(watched)
      loop.wake()
    })
    underWay.add(watched)
  }
  const loop = startLoop({
    ...{ name: 'link previews', ...pace, log },
    async run(signal) {
      while (!signal.aborted && underWay.size < mostAtOnce) {
        const job = await service.claimPreview()
        if (!job) return {}
        begin(service.preview(job))
      }
      return undefined
    },
  })
  waker.add(loop)
  return {
    async [Symbol.asyncDispose]() {
      await loop[Symbol.asyncDispose]()
      await Promise.all(underWay)
    },
  }
}
