// Asks a subgraph directly, with a real assertion of the viewer: where rights are checked, with nothing in front that could hide
// a missing check. Says what came back in the matrix's words.

import { join } from 'node:path'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { assertionHeader, createSigner, readSigningKey, type Signer, type Viewer } from '#platform/identity/identity.ts'
import type { Endpoints } from '#stack/options.ts'
import { until } from '#stack/wait.ts'

/** `given` is any answer that is neither a refusal nor a pretence that there is no such thing. */
export type Outcome = 'given' | 'hidden' | 'refused'

export interface Answer {
  readonly outcome: Outcome
  readonly data: Record<string, unknown> | null
  readonly errors: readonly GraphQLErrorLike[]
}

export interface GraphQLErrorLike {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

/** Whoever joins without a live mode hears of that only by what happens next: `cause` makes it happen, again until it is heard. */
export interface Asker {
  post(subgraph: string, viewer: Viewer, request: { query: string; variables: object }): Promise<Answer>
  subscribe(
    subgraph: string,
    viewer: Viewer,
    request: { query: string; variables: object; mode: string | undefined; cause?: (() => Promise<void>) | undefined },
  ): Promise<Answer>
}

export function createAsker(endpoints: Endpoints): Asker {
  const signers = new Map<string, Signer>()
  const signerOf = (viewer: Viewer): Signer => {
    const name = viewer.kind === 'service' ? viewer.name : 'gateway'
    const known =
      signers.get(name) ?? createSigner(readSigningKey(join(endpoints.dataDir, 'keys', `signing-${name}.json`)))
    signers.set(name, known)
    return known
  }
  const urlOf = (subgraph: string) => endpoints.urls[subgraph] ?? ''
  return {
    async post(subgraph, viewer, body) {
      const response = await fetch(urlOf(subgraph), {
        method: 'POST',
        headers: { 'content-type': 'application/json', [assertionHeader]: signerOf(viewer).sign(viewer, subgraph) },
        body: JSON.stringify(body),
      })
      return read((await response.json()) as Parameters<typeof read>[0])
    },
    async subscribe(subgraph, viewer, { query, variables, mode, cause }) {
      const client = createClient({ url: urlOf(subgraph).replace('http', 'ws'), webSocketImpl: WebSocket })
      let answer: Answer | undefined
      const resolve = (first: Answer) => {
        answer ??= first
      }
      const live = { assertion: signerOf(viewer).sign(viewer, subgraph), ...(mode ? { mode } : {}) }
      client.subscribe<Record<string, unknown>>(
        { query, variables: { ...variables }, extensions: { live } },
        {
          // The first frame of a live mode has `data: null` and says that the viewer is in.
          next: ({ data, errors }) => resolve(read({ data: data ?? (errors ? null : {}), errors: errors as never })),
          error: error =>
            resolve(read({ data: null, errors: Array.isArray(error) ? error : [{ message: String(error) }] })),
          complete: () => resolve(read({ data: {} })),
        },
      )
      try {
        return await until('an event or a refusal', async () => {
          if (!answer) await cause?.()
          return answer
        })
      } finally {
        await client.dispose()
      }
    },
  }
}

function read({ data = null, errors = [] }: { data?: Answer['data']; errors?: readonly GraphQLErrorLike[] }): Answer {
  return { outcome: outcomeOf(data, errors), data, errors }
}

function outcomeOf(data: Answer['data'], errors: readonly GraphQLErrorLike[]): Outcome {
  const top = errors.filter(({ path }) => (path?.length ?? 0) <= 2)
  const codes = top.map(({ extensions }) => extensions?.code)
  if (codes.some(code => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')) return 'refused'
  if (codes.includes('NOT_FOUND')) return 'hidden'
  if (top.length > 0) throw new Error(`an answer that the matrix has no word for: ${JSON.stringify(top)}`)
  const [value] = Object.values(data ?? {})
  const answer = Array.isArray(value) && data && '_entities' in data ? value[0] : value
  if (answer === null) return 'hidden'
  const typename = (answer as { __typename?: string } | undefined)?.__typename
  return typename === 'NotFound' ? 'hidden' : typename === 'NotAllowed' ? 'refused' : 'given'
}
