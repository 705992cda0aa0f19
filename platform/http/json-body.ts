// The bodies of HTTP requests as values: bounded JSON and nothing else, on every port that takes JSON from outside of its process.

import type { FastifyInstance } from 'fastify'
import { decodeJson, JsonRefused } from '../json.ts'

/** Replaces Fastify's own parsers, which take text and any depth. What is refused is answered with 400. */
export function takeBoundedJson(app: FastifyInstance): void {
  app.removeContentTypeParser(['text/plain', 'application/json'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, decodeJson(body as Buffer))
    } catch (error) {
      if (!(error instanceof JsonRefused)) throw error
      done(Object.assign(error, { statusCode: 400 }))
    }
  })
}
