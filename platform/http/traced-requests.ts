// The trace of an HTTP request: everything that it causes, its log lines and its errors, has one. Used by gateways and subgraphs.

import type { FastifyInstance } from 'fastify'
import { beginEntry } from '../process/spans.ts'
import { traced, traceHeader } from '../process/trace.ts'

/** @param path of the GraphQL endpoint: what is asked there has a span, what is not has none */
export function traceRequests(app: FastifyInstance, path: string): void {
  const paths = new Set([path, `${path}/`])
  app.addHook('onRequest', (request, reply, done) => {
    const parent = request.headers[traceHeader]
    const isAsked = paths.has(request.url.split('?', 1)[0] ?? '')
    const span = isAsked
      ? beginEntry(`${request.method} ${path}`, parent, {
          kind: 'server',
          attributes: { 'http.request.method': request.method, 'url.path': path },
        })
      : undefined
    if (!span) return traced(parent, done)
    reply.raw.once('close', () => {
      const { statusCode, writableFinished } = reply.raw
      span.set({ 'http.response.status_code': statusCode })
      span.end(
        statusCode >= 500 ? { code: String(statusCode) } : writableFinished ? undefined : { code: 'CLIENT_LEFT' },
      )
    })
    traced(span.step, done)
  })
}
