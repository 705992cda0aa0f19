// Everything that accounts keep in MongoDB. Each collection and its indexes stand in a file of store/.

import type { Mongo } from '#platform/mongo/mongo.ts'
import { createAccountStore } from './store/accounts.ts'
import { createChallengeStore } from './store/challenges.ts'
import { createMailedCodeStore } from './store/mailed-codes.ts'
import { createMailStore } from './store/mails.ts'
import { createRevocationStore } from './store/revocations.ts'
import { createSessionStore } from './store/sessions.ts'

/** A transaction's session; services pass it on and never look into it. */
export type { ClientSession as Transaction } from 'mongodb'
export type Store = ReturnType<typeof createStore>

export function createStore(mongo: Mongo) {
  const accounts = createAccountStore(mongo.db)
  const sessions = createSessionStore(mongo.db)
  const challenges = createChallengeStore(mongo.db)
  const revocations = createRevocationStore(mongo.db)
  const mails = createMailStore(mongo.db)
  const mailedCodes = createMailedCodeStore(mongo.db)
  return {
    accounts,
    sessions,
    challenges,
    revocations,
    mails,
    mailedCodes,
    transaction: mongo.transaction,
    async ensureIndexes() {
      for (const part of [accounts, sessions, challenges, revocations, mails, mailedCodes]) await part.ensureIndexes()
    },
  }
}
