// The rules of messages: right, rule, write, tell. Called by resolvers.ts; knows neither GraphQL nor a database.

import { type Changing, createChanging } from './service/changing.ts'
import type { MessageServiceDeps } from './service/ports.ts'
import { createReading, type Reading } from './service/reading.ts'
import { createSending, type Sending } from './service/sending.ts'

export interface MessageService extends Sending, Changing, Reading {}

export function createMessageService(deps: MessageServiceDeps): MessageService {
  return { ...createSending(deps), ...createChanging(deps), ...createReading(deps) }
}
