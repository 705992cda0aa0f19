// Exit to auth: asks for accounts that no event has told of yet.

import type { EntityClient } from '#platform/http/entity-client.ts'
import type { AccountFacts } from './model.ts'

export interface Accounts {
  /** One answer per id, in order; undefined where there is no such account. @throws SubgraphUnreachable */
  ask(ids: readonly string[]): Promise<(AccountFacts | undefined)[]>
  /** Whose account an e-mail address signs in to. @throws SubgraphUnreachable */
  ownerOf(email: string): Promise<string | undefined>
}

interface Answer {
  readonly account: { readonly displayName: string; readonly createdAt: string } | null
}

export function createAccounts(auth: EntityClient): Accounts {
  return {
    async ask(ids) {
      const answers = await auth.entities<Answer>('User', ids, '{ account { displayName createdAt } }')
      return answers.map(answer => {
        const account = answer?.account
        return account ? { ...account, createdAt: new Date(account.createdAt) } : undefined
      })
    },
    async ownerOf(email) {
      const [owner] = await auth.entities<{ readonly userId: string | null }>('EmailOwner', [email], '{ userId }')
      return owner?.userId ?? undefined
    },
  }
}
