// The door of the embedded driver, on an origin of its own: a file can never be read as a page of the application. It believes
// nothing but its own signatures, and stores nothing that is not exactly what was announced, once.

import type { FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Clock } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import { limitConnections, oneAtATime } from './connections.ts'
import { limits } from './media.ts'
import { type Pace, watchPace } from './pace.ts'
import { readRange } from './ranges.ts'
import { createReceiver, isSentBefore, type Refusal } from './receive.ts'
import { dispositionOf } from './s3.ts'
import type { SignedFiles } from './signed-files.ts'
import { type GetGrant, readGet, readPut } from './signed-urls.ts'

/** What clients are given before they are cut. */
export interface MediaPatience {
  /** For the head of a request, and for a body that comes more slowly than `leastRate`, in milliseconds. */
  readonly deadlineMs: number
  /** Bytes a second. */
  readonly leastRate: number
  readonly connections: number
  readonly connectionsPerAddress: number
  readonly isProxy: (address: string) => boolean
}

export interface MediaServerOptions extends Partial<MediaPatience> {
  readonly host: string
  readonly port: number
  readonly files: SignedFiles
  readonly key: Buffer
  readonly clock: Clock
  readonly log: Log
}

export interface MediaServer extends AsyncDisposable {
  readonly url: string
  /** How many are open and counted. */
  connections(): number
}

const usual: MediaPatience = {
  ...{ deadlineMs: 15_000, leastRate: 1_024 },
  ...{ connections: 4_096, connectionsPerAddress: 256, isProxy: () => false },
}
/** A client with nothing more to ask. */
const keepAliveMs = 5_000
/** The kernel takes what is sent in large steps, so that a reader on a slow line seems to stand still for longer. */
const readerDeadlines = 4

export async function serveMedia(options: MediaServerOptions): Promise<MediaServer> {
  const { host, port, files, key, clock, log } = options
  const patience = { ...usual, ...options }
  const { app, connections } = openApp(patience, log)
  const pace: Pace = { ...patience, wholeMs: limits.transferMs }
  const receive = createReceiver(files, pace)
  const hasEnded = (expires: number) => !(expires >= clock.now().getTime())
  app.options('/uploads/:key', async (_request, reply) => reply.code(204).send())
  app.put('/uploads/:key', async ({ raw }, reply) => {
    const grant = readPut(key, raw.url ?? '')
    if (!grant) return refuse(reply, notSigned)
    if (hasEnded(grant.expires)) return refuse(reply, ended)
    if (raw.headers['content-type'] !== grant.contentType)
      return refuse(reply, { status: 400, error: `Send it as ${grant.contentType}.` })
    if (raw.headers['content-length'] !== String(grant.bytes))
      return refuse(reply, { status: 400, error: `It has ${grant.bytes} bytes.` })
    if (await files.isSpent(grant.key)) return refuse(reply, isSentBefore)
    if (raw.headers.expect !== undefined) reply.raw.writeContinue()
    const refusal = await receive(raw, grant)
    return refusal ? refuse(reply, refusal) : reply.code(204).send()
  })
  app.route({
    method: ['GET', 'HEAD'],
    url: '/files/:key',
    handler: async ({ raw }, reply) => {
      const grant = readGet(key, raw.url ?? '')
      if (!grant) return refuse(reply, notSigned)
      if (hasEnded(grant.expires)) return refuse(reply, ended)
      const file = await files.open(grant.key)
      if (!file) return refuse(reply, { status: 404, error: 'There is no such file any more.' })
      return sendFile(file, grant, { reply, pace })
    },
  })
  const url = await app.listen({ host, port })
  return { url, connections, [Symbol.asyncDispose]: () => app.close() }
}

const notSigned: Refusal = { status: 403, error: 'The signature does not fit.' }
const ended: Refusal = { status: 403, error: 'The URL has expired: ask for a new one.' }

function refuse(reply: FastifyReply, { status, error, closes = false }: Refusal): FastifyReply {
  if (closes) reply.header('connection', 'close')
  return reply.code(status).send({ error })
}

/** Everything that holds before a route is found. */
function openApp(patience: MediaPatience, log: Log): { app: FastifyInstance; connections: () => number } {
  const { deadlineMs } = patience
  const lookEveryMs = deadlineMs / 10
  const app = Fastify({
    logger: false,
    bodyLimit: limits.bytes,
    exposeHeadRoutes: false,
    // A drain waits for nobody's upload: it is sent again.
    forceCloseConnections: true,
    keepAliveTimeout: Math.min(keepAliveMs, deadlineMs),
    requestTimeout: limits.transferMs + deadlineMs,
    // Node looks only now and then; in between a head that is late is not seen.
    http: { headersTimeout: deadlineMs - 2 * lookEveryMs, connectionsCheckingInterval: lookEveryMs },
    frameworkErrors: (error, _request, reply) => void refuse(reply, { status: statusOf(error), error: error.message }),
  })
  const connections = limitConnections(app.server, { ...patience, lingerMs: deadlineMs / 3 })
  const line = oneAtATime()
  // The word to go on is given by the route, once it wants the content.
  app.server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    app.server.emit('request', request, response)
  })
  // The content is not parsed, whatever it says it is: it goes to the disk as it comes.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, PUT',
      'access-control-allow-headers': 'content-type',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    if (await line.turn(request.raw, reply.raw)) return
    return refuse(reply, { status: 429, error: 'Too many requests wait on this connection.', closes: true })
  })
  app.setNotFoundHandler((_request, reply) => refuse(reply, { status: 404, error: 'There is nothing here.' }))
  app.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error)
    if (status < 500) return refuse(reply, { status, error: String((error as Error).message) })
    // Its text would name paths of this machine.
    log.error({ err: error }, 'a request to the media server failed')
    return refuse(reply, { status: 500, error: 'This went wrong on our side. Try again.' })
  })
  return { app, connections }
}

const statusOf = (error: unknown) => Number((error as { statusCode?: unknown } | undefined)?.statusCode ?? 500)

interface Answer {
  readonly reply: FastifyReply
  readonly pace: Pace
}

async function sendFile(file: FileHandle, grant: GetGrant, { reply, pace }: Answer): Promise<FastifyReply> {
  const { size } = await file.stat()
  // Content never changes, so its key says which one it is.
  const tag = `"${grant.key}-${size}"`
  const isHead = reply.request.method === 'HEAD'
  const part = isHead ? undefined : readRange(reply.request.raw.headers, size, tag)
  reply.headers({ 'accept-ranges': 'bytes', etag: tag })
  if (part === 'beyond') {
    await file.close()
    reply.header('content-range', `bytes */${size}`)
    return refuse(reply, { status: 416, error: `It has ${size} bytes.` })
  }
  reply.headers({
    'content-type': grant.contentType,
    'content-length': part ? part.end - part.start + 1 : size,
    'content-disposition': dispositionOf(grant.fileName, grant.isInline),
    // The URL changes every hour, and means the same content for as long as it works.
    'cache-control': 'private, max-age=3600, immutable',
  })
  if (isHead) {
    await file.close()
    return reply.send()
  }
  if (part) reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`)
  const { raw } = reply
  const reading = { ...pace, deadlineMs: readerDeadlines * pace.deadlineMs, leastRate: 1 }
  const watch = watchPace(
    reading,
    () => raw.socket?.bytesWritten ?? 0,
    () => raw.destroy(),
  )
  raw.once('close', () => watch[Symbol.dispose]())
  return reply.send(file.createReadStream(part))
}
