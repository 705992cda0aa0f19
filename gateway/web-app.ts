// Serves the built web app at / if it is configured: files named by their content for a year, every other path as the one page that
// routes itself. The directory may be built later than the gateway starts. The app talks to us like any other client.
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Where the built web app is, and what its content security policy allows. */
export interface WebAppOptions {
  readonly directory: string
  /** Origins besides ours that files are read from and sent to. */
  readonly sources: readonly string[]
}

/** Paths that belong to others: an unknown one below them is not a page. */
const taken = ['/assets/', '/graphql', '/health', '/playground']

/**
 * Serves the app's files at /, its page for unknown paths that a browser opens, and 404 otherwise.
 * @param options undefined: no route is added
 */
export async function serveWebApp(app: FastifyInstance, options: WebAppOptions | undefined): Promise<void> {
  if (!options) return
  const { directory, sources } = options
  const policy = contentPolicy(sources)
  const assets = join(directory, 'assets') + sep
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/',
    suppressWarning: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, file) {
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'same-origin')
      reply.header('cache-control', file.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (/\.html(\.\w+)?$/.test(file)) reply.header('content-security-policy', policy)
    },
  })
  app.setNotFoundHandler((request, reply) => {
    if (!asksForPage(request)) return reply.code(404).send({ error: 'Not found.' })
    if (existsSync(join(directory, 'index.html'))) return reply.sendFile('index.html')
    return reply.code(404).type('text/plain').send('The web app is not built: npm run web\n')
  })
}

function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  return !taken.some(path => url.startsWith(path)) && (headers.accept ?? '').includes('text/html')
}

function contentPolicy(sources: readonly string[]): string {
  const files = sources.join(' ')
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Dialogs hold the page's scrolling by a style element of their own.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https: ${files}`,
    `media-src 'self' blob: ${files}`,
    `connect-src 'self' ${files}`,
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
    .map(part => part.trim())
    .join('; ')
}
