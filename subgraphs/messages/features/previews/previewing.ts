// The rules of link previews: what the links of a message lead to comes a moment after it, as a change that its chat hears of. Called
// by previews/worker.ts; a part of the service.

import type { MessageChanging } from '../../core/change/change-message.ts'
import type { DecideMessage } from '../../core/change/change-store.ts'
import type { Message } from '../../core/model/model.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import { createKeptPages } from './kept-pages.ts'
import { linksOf } from './links.ts'
import type { LinkPreview, PageOutcome, PreviewJob } from './model.ts'

/** Longer than looking at a message may take: a second worker must not begin while the first is at it. */
const claimMs = 30_000
const againAfterMs = 30_000
/** Of a server that is silent, and of a page that takes its readers with it. */
const mostTries = 3
/** What was said so long ago is read by now. */
const oldestMs = 24 * 60 * 60_000

export interface Previewing {
  /** The next message with links that nobody looks at. */
  claimPreview(): Promise<PreviewJob | undefined>
  /** Looks at them and tells what was found. */
  preview(job: PreviewJob): Promise<void>
}

export function createPreviewing(deps: ServiceDeps, { changeUnasked }: MessageChanging): Previewing {
  const { store, previews, previewLimit, clock } = deps
  const pages = createKeptPages(deps)
  const hence = (ms: number) => new Date(clock.now().getTime() + ms)
  const isWelcome = async ({ senderId }: Message, { tries, askedAt }: PreviewJob): Promise<boolean> => {
    if (tries > mostTries || askedAt < hence(-oldestMs)) return false
    // Whoever sends more links than anybody reads sends us nowhere.
    return tries > 1 || senderId === null || (await previewLimit(senderId)) === 0
  }
  return {
    claimPreview: () => previews.claim(clock.now(), hence(claimMs)),
    async preview(job) {
      const [message] = await store.messages([job.messageId])
      const links = message ? linksOf(message) : []
      if (!message || links.length === 0 || !(await isWelcome(message, job))) return previews.done(job)
      const found = new Map(await Promise.all(links.map(async url => [url, await pages.read(url)] as const)))
      await changeUnasked(message, decidePreviews(links, found))
      const isOpen = [...found.values()].includes('later') && job.tries < mostTries
      return isOpen ? previews.putOff(job, hence(againAfterMs)) : previews.done(job)
    },
  }
}

function decidePreviews(links: readonly string[], found: ReadonlyMap<string, PageOutcome>): DecideMessage<never> {
  return ({ message }) => {
    // It says something else by now, or nothing: whoever changed that has asked anew.
    if (String(linksOf(message)) !== String(links)) return 'unchanged'
    const before = message.linkPreviews ?? []
    const now = links.flatMap((url): readonly LinkPreview[] => {
      const page = found.get(url)
      return typeof page === 'object' ? [{ url, ...page }] : before.filter(preview => preview.url === url)
    })
    if (JSON.stringify(now) === JSON.stringify(before)) return 'unchanged'
    const { chatId, id: messageId, senderId } = message
    return {
      set: { linkPreviews: now },
      leavesText: true,
      fact: { type: 'messages.LinkPreviewsChanged.v1', data: { chatId, messageId, senderId } },
    }
  }
}
