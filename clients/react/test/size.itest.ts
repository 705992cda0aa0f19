// What the package costs an app: two bundles of the same app, with and without it, by a bundler, minified and compressed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('../src/index.ts', import.meta.url))
/** Grows for a reason only: 12 KiB at first; version 1's interfaces of events; an outbox that keeps the users of one device apart; parts of an app’s own; a log that is read once; notices by kind; what may be sent again; answers in the order of their questions. */
const budget = 13.8 * 1024

/** What a small app takes from the package: sign in, the list of chats, a room with its feed, writing. */
const example = readFileSync(new URL('fixtures/small-app.tsx', import.meta.url), 'utf8')
const used = [...new Set(example.match(/(?<=\bchat\.)use\w+/g))]

/** Its operations: without the package an app has them too, and in a longer form. */
const documents = used.flatMap(name => {
  const [, operation] = /^use(\w+)(?:Query|Mutation|Subscription)$/.exec(name) ?? []
  return operation ? [`${operation}Document`] : []
})

/**
 * What any app on Apollo Client has with these operations and subscriptions, set up as Apollo's own pages say: graphql-ws is its peer
 * for them.
 */
const apollo = `
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, makeVar } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import * as hooks from '@apollo/client/react'
import { print } from 'graphql'
import { createClient } from 'graphql-ws'
import * as rxjs from 'rxjs'
export { ${documents.join(', ')} } from '${source}'
export const app = [createClient, GraphQLWsLink, ApolloClient, ApolloLink, HttpLink, InMemoryCache, makeVar, ServerError, print,
  rxjs.Observable, rxjs.defer, rxjs.firstValueFrom, rxjs.mergeMap, rxjs.timeout, rxjs.of, rxjs.EMPTY,
  hooks.ApolloProvider, hooks.useQuery, hooks.useMutation, hooks.useSubscription, hooks.useFragment, hooks.useSuspenseQuery]
`

const chat = `
export * from './apollo'
export { createChatClient, ${used.join(', ')} } from '${source}'
`

async function sizeOf(entry: 'apollo' | 'chat'): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry === 'apollo' ? apollo : chat, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    plugins: [
      {
        name: 'the app beside it',
        setup(bundler) {
          bundler.onResolve({ filter: /^\.\/apollo$/ }, () => ({ path: 'apollo', namespace: 'app' }))
          bundler.onLoad({ filter: /.*/, namespace: 'app' }, () => ({
            contents: apollo,
            resolveDir: fileURLToPath(new URL('.', import.meta.url)),
          }))
        },
      },
    ],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    external: ['react'],
    define: { 'globalThis.__DEV__': 'false', 'process.env.NODE_ENV': '"production"' },
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

test('the hooks add at most 13.8 KiB, compressed, to a small app beyond Apollo Client', async () => {
  expect(documents.length).toBeGreaterThan(4)
  const [before, after] = [await sizeOf('apollo'), await sizeOf('chat')]
  // biome-ignore lint/suspicious/noConsole: the figure itself
  console.info(`hooks: ${after - before} bytes beyond ${before} of Apollo Client`)
  expect(after - before).toBeLessThanOrEqual(budget)
})
