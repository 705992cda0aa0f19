// The one way to MongoDB: a client, a service's own database, and transactions that are really durable. Knows no collection.

import {
  type ClientSession,
  type Db,
  MongoClient,
  type MongoClientOptions,
  MongoError,
  type TransactionOptions,
} from 'mongodb'
import { demandTime } from '../async/deadline.ts'
import { readCredentials } from '../process/credentials.ts'
import { areSpansRecorded } from '../process/spans.ts'
import { recordCommands } from './command-spans.ts'

/** Where MongoDB is, and which database the service owns. */
export interface MongoOptions {
  readonly url: string
  /** See credentials.ts. */
  readonly credentialsFile?: string | undefined
  readonly database: string
  readonly clientId: string
}

/** A service's connection to its own database; disposing closes it. */
export interface Mongo extends AsyncDisposable {
  readonly db: Db
  /**
   * Runs `work` in one transaction: snapshot reads, majority and journaled writes, retried as a whole on a write conflict,
   * and its commit retried until it is known. `work` must pass its session on and may run more than once.
   * @throws PublicError OVERLOADED where its caller has given up before it began, or before it began again: nothing is stored then
   */
  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T>
  ping(): Promise<void>
}

/** Set on every transaction: the defaults of older servers acknowledge what a failover can lose (Jepsen, MongoDB 4.2.6). */
const durable: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
}

/** How a client proves who it is, where the server asks. @param file see credentials.ts */
export function authOf(file: string | undefined): Pick<MongoClientOptions, 'auth' | 'authSource'> {
  const auth = readCredentials(file)
  return auth ? { auth, authSource: 'admin' } : {}
}

/** Resolves once connected. @throws where no server answers within 5 s, or ConfigError where the credentials cannot be read */
export async function connectMongo({ url, credentialsFile, database, clientId }: MongoOptions): Promise<Mongo> {
  const client = new MongoClient(url, {
    ...authOf(credentialsFile),
    appName: clientId,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    // Writes are retried, as the driver does unless the URL says otherwise.
    serverSelectionTimeoutMS: 5_000,
    maxPoolSize: 50,
    // Operators in values never become queries of ours: filters are written by stores, values are wrapped by typed fields.
    ignoreUndefined: true,
    monitorCommands: areSpansRecorded(),
  })
  if (areSpansRecorded()) recordCommands(client)
  await client.connect()
  const db = client.db(database)
  return {
    db,
    transaction(work) {
      return inTransaction(client, session => {
        demandTime()
        return work(session)
      })
    },
    ping: async () => {
      await db.command({ ping: 1 })
    },
    [Symbol.asyncDispose]: () => client.close(),
  }
}

/** `Mongo.transaction`, for the parts of platform/ that are given a database. */
export function inTransaction<T>(client: MongoClient, work: (session: ClientSession) => Promise<T>): Promise<T> {
  return client.withSession(session => session.withTransaction(() => work(session), durable))
}

/** Whether an error is the refusal of a unique index; with `index`, of that one. */
export function isDuplicateKey(error: unknown, index?: string): boolean {
  if (!(error instanceof MongoError) || error.code !== 11_000) return false
  return index === undefined || error.message.includes(index)
}
