// The rules of messages: right, rule, write, tell. Called by resolvers.ts; knows neither GraphQL nor a database.

import { createForwarding, type Forwarding } from './forwarding/forwarding.ts'
import { createPinning, type Pinning } from './pins/pinning.ts'
import { createRuling, type Ruling } from './rules/ruling.ts'
import { createSaving, type Saving } from './saved/saving.ts'
import { createMessageChanging } from './service/change-message.ts'
import { type Changing, createChanging } from './service/changing.ts'
import type { MessageServiceDeps } from './service/ports.ts'
import { createReading, type Reading } from './service/reading.ts'
import { createSending, type Sending } from './service/sending.ts'

export interface MessageService extends Sending, Changing, Reading, Ruling, Pinning, Saving, Forwarding {}

export function createMessageService(deps: MessageServiceDeps): MessageService {
  const sending = createSending(deps)
  const changing = createMessageChanging(deps)
  const ruling = createRuling(deps)
  return {
    ...{ ...sending, ...ruling },
    ...createChanging(deps, changing),
    ...createReading(deps),
    ...createPinning(deps, changing, ruling),
    ...createSaving(deps, changing),
    ...createForwarding(deps, sending, changing),
  }
}
