// The rules of messages: right, rule, write, tell. Those of the core and of all features as one service, called by the resolvers; it
// knows neither GraphQL nor a database.

import { createMessageChanging } from './core/change/change-message.ts'
import { createChanging } from './core/change/changing.ts'
import type { MessageService } from './core/graphql/context.ts'
import { editHooksOf, sendHooksOf } from './core/hooks.ts'
import type { ServiceDeps } from './core/ports.ts'
import { createReading } from './core/read/reading.ts'
import { createSending } from './core/send/sending.ts'
import { features } from './features.ts'
import { madeBy } from './merged.ts'

export function createMessageService(deps: ServiceDeps): MessageService {
  const sending = createSending(deps, sendHooksOf(features, deps))
  const changing = createMessageChanging(deps)
  const core = { sending, changing }
  return {
    ...sending,
    ...createChanging(deps, changing, editHooksOf(features, deps)),
    ...createReading(deps),
    ...madeBy<'service'>(({ service }) => service?.(deps, core)),
  }
}
