// The door of the embedded driver, on an origin of its own: a file can never be read as a page of the application. It believes
// nothing but its own signatures, and stores nothing that is not exactly what was announced.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { isSignedBy } from './blobs.ts'
import { limits } from './media.ts'
import { dispositionOf } from './s3.ts'
import type { SignedFiles } from './signed-files.ts'

export interface MediaServerOptions {
  readonly host: string
  readonly port: number
  readonly files: SignedFiles
  readonly key: Buffer
  readonly clock: Clock
}

export interface MediaServer extends AsyncDisposable {
  readonly url: string
}

type Signed = FastifyRequest<{ Params: { key: string }; Querystring: Record<string, string> }>

export async function serveMedia({ host, port, files, key, clock }: MediaServerOptions): Promise<MediaServer> {
  // A refused upload may still be talking: neither its connection nor a drain waits for the rest of it.
  const app = Fastify({ logger: false, bodyLimit: limits.bytes, forceCloseConnections: true })
  // The content is not parsed, whatever it says it is: it goes to the disk as it comes.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, PUT',
      'access-control-allow-headers': 'content-type',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
  })
  const refuse = (verb: 'GET' | 'PUT', request: Signed): string | undefined => {
    const parameters = { key: request.params.key, ...request.query }
    if (!isSignedBy(key, verb, parameters)) return 'The signature does not fit.'
    return Number(request.query.expires) < clock.now().getTime() ? 'The URL has expired: ask for a new one.' : undefined
  }
  app.options('/uploads/:key', async (_request, reply) => reply.code(204).send())
  app.put('/uploads/:key', async (request: Signed, reply) => {
    const refused = refuse('PUT', request)
    if (refused) return reply.code(403).header('connection', 'close').send({ error: refused })
    const { type, bytes, sha256 } = request.query
    if (request.headers['content-type'] !== type)
      return reply
        .code(400)
        .header('connection', 'close')
        .send({ error: `Send it as ${type}.` })
    if (request.headers['content-length'] !== bytes)
      return reply
        .code(400)
        .header('connection', 'close')
        .send({ error: `It has ${bytes} bytes.` })
    const draft = `${files.pathOf(request.params.key)}.${newId()}`
    const problem = await receive(request.body as AsyncIterable<Buffer>, draft, { bytes: Number(bytes), sha256 })
    if (problem) {
      await rm(draft, { force: true })
      return reply.code(400).header('connection', 'close').send({ error: problem })
    }
    await rename(draft, files.pathOf(request.params.key))
    return reply.code(204).send()
  })
  app.get('/files/:key', async (request: Signed, reply) => {
    const refused = refuse('GET', request)
    if (refused) return reply.code(403).header('connection', 'close').send({ error: refused })
    return sendFile(files.pathOf(request.params.key), request.query, reply)
  })
  const url = await app.listen({ host, port })
  return { url, [Symbol.asyncDispose]: () => app.close() }
}

/** Writes through to the disk, and stops at the first byte too many. @returns why it is not what was announced */
async function receive(
  content: AsyncIterable<Buffer>,
  path: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string | undefined },
): Promise<string | undefined> {
  const hash = createHash('sha256')
  let length = 0
  await using file = await open(path, 'wx')
  for await (const chunk of content) {
    length += chunk.length
    if (length > bytes) return 'It is longer than announced.'
    hash.update(chunk)
    await file.write(chunk)
  }
  if (length !== bytes) return 'It is shorter than announced.'
  if (hash.digest('hex') !== sha256) return 'Its hash is another one than announced.'
  await file.sync()
  return undefined
}

async function sendFile(path: string, query: Record<string, string>, reply: FastifyReply): Promise<FastifyReply> {
  const { name = 'file', type = 'application/octet-stream', disposition } = query
  const found = await stat(path).catch(() => undefined)
  if (!found) return reply.code(404).send({ error: 'There is no such file any more.' })
  return reply
    .headers({
      'content-type': type,
      'content-length': found.size,
      'content-disposition': dispositionOf(name, disposition === 'inline'),
      // The URL changes every hour, and means the same content for as long as it works.
      'cache-control': 'private, max-age=3600, immutable',
    })
    .send(createReadStream(path))
}
