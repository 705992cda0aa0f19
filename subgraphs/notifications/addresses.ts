// Exit to auth: where a digest goes. Addresses are asked for when they are needed and kept nowhere here.

import type { Owner } from '#platform/owner.ts'

interface Answer {
  readonly account: { readonly email: string | null } | null
}

/** @returns undefined for somebody without an account. @throws OwnerUnreachable */
export function createAddresses(auth: Owner): (userId: string) => Promise<string | undefined> {
  return async userId => {
    const [answer] = await auth.entities<Answer>('User', [userId], '{ account { email } }')
    return answer?.account?.email ?? undefined
  }
}
