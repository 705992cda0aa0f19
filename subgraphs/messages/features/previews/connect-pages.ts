// The pages that links lead to, as this process may fetch them: by its configuration, and by counts that all processes share. Composed
// by index.ts of the domain.

import { createLimiter, type LimitStore } from '#platform/redis/limiter.ts'
import type { Config } from '../../config.ts'
import type { SendLimit } from '../../core/send/send-limit.ts'
import type { PageReader } from './model.ts'
import { createPageReader } from './pages.ts'

const perSeconds = 60
/** Messages of one sender whose links are looked at in a minute. */
const ofSender = 30
/** Calls of one host in a minute, whoever links to it: nobody makes a flood of us. */
const ofHost = 120

export function connectPages(
  own: Config['own'],
  redis: LimitStore,
): { readonly pages: PageReader; readonly previewLimit: SendLimit } {
  const senders = createLimiter(redis, { name: 'previews', tries: ofSender, perSeconds, withoutRedis: ofSender })
  const hosts = createLimiter(redis, { name: 'preview-hosts', tries: ofHost, perSeconds, withoutRedis: ofHost })
  return {
    previewLimit: senders.count,
    pages: createPageReader({
      userAgent: own.MESSAGES_PREVIEW_AGENT,
      hosts: own.MESSAGES_PREVIEW_HOSTS,
      onlyNamed: own.MESSAGES_PREVIEWS !== 'public',
      mayCall: async host => (await hosts.count(host)) === 0,
    }),
  }
}
