// Exit to auth: where a digest goes. Addresses are asked for when they are needed and kept nowhere here.

import type { EntityClient } from '#platform/http/entity-client.ts'

interface Answer {
  readonly account: { readonly email: string | null } | null
}

/** @returns undefined for somebody without an account. @throws SubgraphUnreachable */
export function createAddresses(auth: EntityClient): (userId: string) => Promise<string | undefined> {
  return async userId => {
    const [answer] = await auth.entities<Answer>('User', [userId], '{ account { email } }')
    return answer?.account?.email ?? undefined
  }
}
