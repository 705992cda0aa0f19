// What every Kafka record holds: a CloudEvents 1.0 envelope in structured JSON mode, with the log's position as an extension.

/** @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md */
export interface Envelope<T extends string = string, D = unknown> {
  readonly specversion: '1.0'
  /** `source` and `id` together are unique: the id is `<key>:<rev>` for durable events. */
  readonly id: string
  /** The domain that tells it, such as `/subgraphs/messages`. */
  readonly source: string
  /** Domain, fact and version, such as `messages.MessageSent.v1`. A consumer reads versions N and N - 1. */
  readonly type: T
  /** The key: what the event is about. */
  readonly subject: string
  /** When the fact was stored. RFC 3339. */
  readonly time: string
  readonly datacontenttype: 'application/json'
  /** W3C Trace Context of the request that caused it, where there was one. */
  readonly traceparent?: string
  /** The event's number among those of its key: dense, from 1. Durable events only. */
  readonly rev?: number
  readonly data: D
}

/** A record that no consumer can read; goes to the dead-letter topic with this message as its cause. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent'
}

/** @throws MalformedEvent naming the first thing that is wrong */
export function parseEnvelope(text: string): Envelope {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new MalformedEvent('not JSON')
  }
  if (typeof value !== 'object' || value === null) throw new MalformedEvent('not a JSON object')
  const event = value as Record<string, unknown>
  if (event.specversion !== '1.0') throw new MalformedEvent(`specversion is ${String(event.specversion)}, not 1.0`)
  for (const name of ['id', 'source', 'type', 'subject', 'time'])
    if (typeof event[name] !== 'string') throw new MalformedEvent(`${name} is not a string`)
  if (Number.isNaN(Date.parse(String(event.time)))) throw new MalformedEvent('time is not RFC 3339')
  if (event.rev !== undefined && (!Number.isSafeInteger(event.rev) || Number(event.rev) < 1))
    throw new MalformedEvent('rev is not a whole number from 1')
  if (typeof event.data !== 'object' || event.data === null) throw new MalformedEvent('data is not an object')
  return event as unknown as Envelope
}
