// Subscriptions over one HTTP response: graphql-sse's distinct connections, and Apollo's multipart protocol. Node's own client, so
// that a reader can stop reading.

import { type IncomingMessage, request } from 'node:http'
import { createStream, type End, type Result, type Stream } from './stream.ts'

export interface ResponseSubscription {
  readonly token: string | undefined
  readonly query: string
  readonly variables?: object
  readonly extensions?: object
}

export type ResponseProtocol = 'sse' | 'multipart'

const accept: Record<ResponseProtocol, string> = {
  sse: 'text/event-stream',
  multipart: 'multipart/mixed;subscriptionSpec=1.0, application/json',
}

type Deliver = (result: Result | undefined, end?: End) => void

export function subscribeOverResponse(
  url: string,
  protocol: ResponseProtocol,
  { token, ...body }: ResponseSubscription,
): Promise<Stream> {
  let response: IncomingMessage | undefined
  const { stream, event, end } = createStream(protocol, {
    close: () => call.destroy(),
    pause: () => response?.pause(),
    resume: () => response?.resume(),
  })
  const deliver: Deliver = (result, over) => {
    if (result) event(result)
    if (over) end(over)
  }
  const call = request(url, {
    method: 'POST',
    headers: {
      accept: accept[protocol],
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  })
  call.on('error', () => end({ how: 'closed' }))
  call.on('response', incoming => {
    response = incoming
    const { statusCode = 0, headers } = incoming
    incoming.on('close', () => end({ how: 'closed', code: statusCode }))
    incoming.setEncoding('utf8')
    if (!headers['content-type']?.includes(protocol === 'sse' ? 'event-stream' : 'multipart'))
      return readRefusal(incoming, end)
    const read = protocol === 'sse' ? sseReader(deliver) : multipartReader(headers['content-type'], deliver)
    incoming.on('data', read)
  })
  call.end(JSON.stringify(body))
  return Promise.resolve(stream)
}

/** What is refused before anything runs is a status with a JSON body. */
function readRefusal(incoming: IncomingMessage, end: (end: End) => void) {
  let text = ''
  incoming.on('data', chunk => {
    text += chunk
  })
  incoming.on('end', () => {
    try {
      const { errors } = JSON.parse(text)
      if (Array.isArray(errors)) end({ how: 'error', errors })
    } catch {
      end({ how: 'closed', code: incoming.statusCode ?? 0 })
    }
  })
}

/** A result without the key `data` is how these transports say that it is over, and why. */
function deliverResult(result: Result, deliver: Deliver) {
  if (result.errors && !('data' in result)) deliver(undefined, { how: 'error', errors: result.errors })
  else deliver(result)
}

function sseReader(deliver: Deliver): (chunk: string) => void {
  let rest = ''
  return chunk => {
    rest = (rest + chunk).replaceAll('\r\n', '\n')
    const messages = rest.split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const lines = message.split('\n')
      const name = lines
        .find(line => line.startsWith('event:'))
        ?.slice(6)
        .trim()
      const data = lines
        .filter(line => line.startsWith('data:'))
        .map(line => line.slice(5).trimStart())
        .join('\n')
      if (name === 'complete') deliver(undefined, { how: 'completed' })
      else if (name === 'next') deliverResult(JSON.parse(data), deliver)
    }
  }
}

interface Part {
  readonly payload?: Result | null
  readonly errors?: Result['errors']
}

function multipartReader(contentType: string, deliver: Deliver): (chunk: string) => void {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1] ?? '-'
  let rest = ''
  return chunk => {
    rest += chunk
    const parts = rest.split(`--${boundary}`)
    rest = parts.pop() ?? ''
    // A part is whole when its JSON is: not every server closes it before the next one.
    if (partOf(rest)) {
      parts.push(rest)
      rest = ''
    }
    for (const part of parts.map(partOf)) {
      if (part?.errors) deliver(undefined, { how: 'error', errors: part.errors })
      else if (part?.payload) deliverResult(part.payload, deliver)
    }
    if (rest.startsWith('--')) deliver(undefined, { how: 'completed' })
  }
}

function partOf(text: string): Part | undefined {
  const at = text.indexOf('\r\n\r\n')
  if (at < 0) return undefined
  try {
    return JSON.parse(text.slice(at + 4)) as Part
  } catch {
    return undefined
  }
}
