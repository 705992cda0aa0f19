// A message that waits for its time, or that the rules did not let through.
import type { OutgoingQuery } from '../generated/operations.ts'

export type Waiting = NonNullable<OutgoingQuery['scheduledMessages']>['edges'][number]['node']
