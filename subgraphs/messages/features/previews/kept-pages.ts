// Pages, each fetched once in a while whoever links to it: what was found is kept in the store, and those who ask for the same page
// at the same moment wait for one answer.

import type { Clock } from '#platform/clock.ts'
import type { PageOutcome, PageReader } from './model.ts'
import type { PreviewStore } from './preview-store.ts'

const foundForMs = 60 * 60_000
const missedForMs = 10 * 60_000

export interface KeptPagesDeps {
  readonly pages: PageReader
  readonly previews: Pick<PreviewStore, 'page' | 'keepPage'>
  readonly clock: Clock
}

/** Throws where the store does. */
export function createKeptPages({ pages, previews, clock }: KeptPagesDeps): PageReader {
  const asked = new Map<string, Promise<PageOutcome>>()
  const find = async (link: string): Promise<PageOutcome> => {
    const known = await previews.page(link, clock.now())
    if (known !== undefined) return known ?? 'nothing'
    const outcome = await pages.read(link)
    // Who was silent is asked again, when its time comes.
    if (outcome === 'later') return outcome
    const page = outcome === 'nothing' ? null : outcome
    await previews.keepPage(link, page, new Date(clock.now().getTime() + (page ? foundForMs : missedForMs)))
    return outcome
  }
  const begin = (link: string): Promise<PageOutcome> => {
    const answer = find(link).finally(() => asked.delete(link))
    asked.set(link, answer)
    return answer
  }
  return { read: link => asked.get(link) ?? begin(link) }
}
