// The features of messages, in the order in which their hooks are asked; each may import those before it. Adding one is its folder and a
// line here: what a feature declares and does not give does not compile (merged.ts), and features.test.ts says what else it forgot.

import { drafts } from './features/drafts/feature.ts'
import { expiry } from './features/expiry/feature.ts'
import { formatting } from './features/formatting/feature.ts'
import { forwarding } from './features/forwarding/feature.ts'
import { media } from './features/media/feature.ts'
import { moderation } from './features/moderation/feature.ts'
import { pins } from './features/pins/feature.ts'
import { polls } from './features/polls/feature.ts'
import { previews } from './features/previews/feature.ts'
import { requests } from './features/requests/feature.ts'
import { restrictions } from './features/restrictions/feature.ts'
import { rules } from './features/rules/feature.ts'
import { saved } from './features/saved/feature.ts'
import { scheduled } from './features/scheduled/feature.ts'
import { search } from './features/search/feature.ts'
import { threads } from './features/threads/feature.ts'

export const features = [
  media,
  expiry,
  threads,
  previews,
  moderation,
  restrictions,
  rules,
  pins,
  polls,
  forwarding,
  formatting,
  drafts,
  saved,
  scheduled,
  requests,
  search,
] as const
