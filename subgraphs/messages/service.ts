// The rules of messages: right, rule, write, tell. Called by resolvers.ts; knows neither GraphQL nor a database.

import { createDrafting, type Drafting } from './drafts/drafting.ts'
import { createExpiring, type Expiring } from './expiry/expiring.ts'
import { createForwarding, type Forwarding } from './forwarding/forwarding.ts'
import { createReporting, type Reporting } from './moderation/reporting.ts'
import { createPinning, type Pinning } from './pins/pinning.ts'
import { createPolling, type Polling } from './polls/polling.ts'
import { createPreviewing, type Previewing } from './previews/previewing.ts'
import { createRestricting, type Restricting } from './restrictions/restricting.ts'
import { type ChatRulesService, createChatRulesService } from './rules/chat-rules.ts'
import { createSaving, type Saving } from './saved/saving.ts'
import { createScheduling, type Scheduling } from './scheduled/scheduling.ts'
import { createMessageChanging } from './service/change-message.ts'
import { type Changing, createChanging } from './service/changing.ts'
import type { MessageServiceDeps } from './service/ports.ts'
import { createReading, type Reading } from './service/reading.ts'
import { createSending, type Sending } from './service/sending.ts'
import { createThreading, type Threading } from './threads/threading.ts'

export interface MessageService
  extends Sending,
    Changing,
    Reading,
    ChatRulesService,
    Pinning,
    Saving,
    Forwarding,
    Threading,
    Polling,
    Drafting,
    Scheduling,
    Reporting,
    Restricting,
    Previewing,
    Expiring {}

export function createMessageService(deps: MessageServiceDeps): MessageService {
  const ruling = createChatRulesService(deps)
  const sending = createSending(deps, ruling)
  const changing = createMessageChanging(deps)
  return {
    ...{ ...sending, ...ruling },
    ...createChanging(deps, changing, ruling),
    ...createReading(deps),
    ...createPinning(deps, changing, ruling),
    ...createSaving(deps, changing),
    ...createForwarding(deps, sending, changing),
    ...createThreading(deps, changing),
    ...createPolling(deps, sending, changing),
    ...createDrafting(deps),
    ...createScheduling(deps, sending),
    ...createExpiring(deps, changing),
    ...createPreviewing(deps, changing),
    ...createReporting(deps, changing, ruling),
    ...createRestricting(deps),
  }
}
