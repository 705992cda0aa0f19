// Serves a directory of built pages below /playground, if it is configured. The directory may be built later than the gateway
// starts. Whatever is in it talks to the gateway like any other client.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const prefix = '/playground/'

/** What the HTTP route asks the playground: where to redirect a browser that opens the GraphQL endpoint. */
export interface Playground {
  /** The page's path, if it has been built. */
  readonly page: string | undefined
}

/** Serves the files of `directory` below /playground/. @param directory undefined: no route is added */
export async function servePlayground(app: FastifyInstance, directory: string | undefined): Promise<Playground> {
  const built = () => directory !== undefined && existsSync(join(directory, 'index.html'))
  if (directory === undefined) return { page: undefined }
  await app.register(fastifyStatic, { root: directory, prefix, decorateReply: false, suppressWarning: true })
  app.get(prefix.slice(0, -1), (_request, reply) =>
    built() ? reply.redirect(prefix) : reply.code(404).send('The playground is not built: npm run playground\n'),
  )
  return {
    get page() {
      return built() ? prefix : undefined
    },
  }
}
