// Takes what is true only for a moment to Kafka: the latest state of each key, sent once, in one request at a time. All of it may be
// lost, none of it blocks. The durable one is mirror.ts.

import type { Envelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { systemClock } from '../clock.ts'
import { newId } from '../ids.ts'
import type { Log } from '../process/log.ts'
import { currentTrace } from '../process/trace.ts'
import type { Kafka } from './kafka.ts'

/** To which topic states go, and in whose name. */
export interface EphemeralMirrorOptions {
  readonly kafka: Pick<Kafka, 'ensureTopics' | 'ephemeral'>
  readonly topic: Topic
  /** The domain, such as `presence`. */
  readonly source: string
  readonly log: Log
}

/** The newest state of one key: `type` and `data` become the event, `key` its subject and its Kafka key. */
export interface State {
  readonly key: string
  readonly type: string
  readonly data: object
}

/** @returns what tells Kafka a state; while one send is under way, only the newest state of a key waits */
export function createEphemeralMirror(options: EphemeralMirrorOptions): (state: State) => void {
  const { kafka, topic, source, log } = options
  const waiting = new Map<string, Envelope>()
  let sending = false
  let ready = false
  const take = async (events: readonly Envelope[]) => {
    if (!ready) await kafka.ensureTopics([topic])
    ready = true
    await kafka.ephemeral.send(
      topic.name,
      events.map(event => ({ key: event.subject, value: JSON.stringify(event) })),
    )
  }
  const send = async () => {
    sending = true
    while (waiting.size > 0) {
      const events = [...waiting.values()]
      waiting.clear()
      await take(events).catch(error => {
        log.debug({ err: error, lost: events.length }, 'Kafka did not take states; they are not repeated')
      })
    }
    sending = false
  }
  return ({ key, type, data }) => {
    const traceparent = currentTrace()
    waiting.set(key, {
      specversion: '1.0',
      id: newId(),
      source: `/subgraphs/${source}`,
      type,
      subject: key,
      time: systemClock.now().toISOString(),
      datacontenttype: 'application/json',
      ...(traceparent ? { traceparent } : {}),
      data,
    })
    if (!sending) void send()
  }
}
