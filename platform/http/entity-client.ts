// Asks the domain that owns a fact for it: `_entities` with this service's own assertion. For what no event has told yet, for what
// must be known as it is now, such as whether a foreign thing exists, and for what is kept by its owner alone, such as addresses.
// Everything else comes by events.

import { deadlineHeader, questionMs } from '../async/deadline.ts'
import { deadlineSignal } from '../clock.ts'
import { assertionHeader, type Signer } from '../identity/identity.ts'

/** As long as a gateway waits for a subgraph. Whoever has an old copy to use instead waits shorter by themselves. */
const mostMs = 10_000

/** Whom to ask, and as whom. */
export interface EntityClientOptions {
  /** The owner's GraphQL endpoint. */
  readonly url: string
  /** The owner's name: the audience of the assertion. */
  readonly owner: string
  /** Who asks. */
  readonly service: string
  readonly signer: Signer
}

/** Why the owner gave no answer: it could not be reached, was too slow, or refused. Try again, or use an old copy. */
export class SubgraphUnreachable extends Error {
  override readonly name = 'SubgraphUnreachable'
}

/** Reads entities of another domain over HTTP. */
export interface EntityClient {
  /**
   * @param typename the entity's type, keyed by `id`
   * @param selection what to read of it, such as `{ membership { version } }`
   * @returns one answer per id, in order; null where the owner knows no such thing
   * @throws SubgraphUnreachable
   */
  entities<T>(typename: string, ids: readonly string[], selection: string): Promise<(T | null)[]>
}

/** Each question waits 10 s, or as long as the current deadline leaves where that is less. */
export function createEntityClient({ url, owner, service, signer }: EntityClientOptions): EntityClient {
  return {
    async entities<T>(typename: string, ids: readonly string[], selection: string) {
      const body = JSON.stringify({
        query: `query Ask($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} ${selection} } }`,
        variables: { representations: ids.map(id => ({ __typename: typename, id })) },
      })
      const answer = await ask(url, body, signer.sign({ kind: 'service', name: service }, owner)).catch(error => {
        throw new SubgraphUnreachable(
          `${owner} did not answer: ${error instanceof Error ? error.message : String(error)}`,
        )
      })
      if (!answer.data) throw new SubgraphUnreachable(`${owner} refused: ${answer.errors?.[0]?.message ?? 'no data'}`)
      return answer.data._entities as (T | null)[]
    },
  }
}

interface Answer {
  readonly data?: { readonly _entities: unknown[] } | null
  readonly errors?: readonly { readonly message: string }[]
}

async function ask(url: string, body: string, assertion: string): Promise<Answer> {
  const waitMs = questionMs(mostMs)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [assertionHeader]: assertion,
      [deadlineHeader]: String(waitMs),
    },
    body,
    signal: deadlineSignal(waitMs),
  })
  return (await response.json()) as Answer
}
