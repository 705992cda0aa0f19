// Ways to look at, and to hurt, what a service asks of MongoDB: its calls counted, its queries explained, its process dying between
// two of them. For tests over a real store; nothing here answers in the store's place.

import type { Collection, Document } from 'mongodb'
import type { Mongo } from '#platform/mongo/mongo.ts'

/** A store whose n-th call never gets through: what a process that dies there leaves behind. */
export function dyingAt(call: number, when: 'before' | 'after' = 'before'): (mongo: Mongo) => Mongo {
  let calls = 0
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    calls++
    if (calls === call && when === 'before') throw new Died(`before call ${call}`)
    const done = await work()
    if (calls === call && when === 'after') throw new Died(`after call ${call}`)
    return done
  }
  return mongo => ({ ...mongo, db: watched(mongo.db, step), transaction: work => step(() => mongo.transaction(work)) })
}

export class Died extends Error {}

/** Counts the calls to collections. */
export function counting(): { readonly over: (mongo: Mongo) => Mongo; calls: () => number; reset: () => void } {
  let calls = 0
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    calls++
    return work()
  }
  return {
    over: mongo => ({ ...mongo, db: watched(mongo.db, step) }),
    calls: () => calls,
    reset: () => {
      calls = 0
    },
  }
}

type Step = <T>(work: () => Promise<T>, call: Call) => Promise<T>

export interface Call {
  readonly target: object
  readonly name: string
  readonly args: readonly unknown[]
}
const answered = new Set(
  'findOne findOneAndUpdate findOneAndDelete insertOne insertMany updateOne updateMany deleteOne deleteMany replaceOne bulkWrite countDocuments toArray'.split(
    ' ',
  ),
)

/** The same object, with every call that goes to the server passed through `step`. */
export function watched<T extends object>(target: T, step: Step): T {
  return new Proxy(target, {
    get(object, name) {
      const value = Reflect.get(object, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (answered.has(String(name)))
          return step(() => value.apply(object, args), { target: object, name: String(name), args })
        const result = value.apply(object, args)
        // Cursors answer themselves until they are asked for what they hold.
        if (result === object) return watched(object, step)
        return typeof result === 'object' && result !== null && !(result instanceof Promise)
          ? watched(result, step)
          : result
      }
    },
  })
}

export interface Plan {
  readonly collection: string
  readonly query: string
  /** The store's plan, as JSON. */
  readonly plan: string
}

/** Everything that finds something is explained too, writes by their filter. */
export function explaining(): { readonly over: (mongo: Mongo) => Mongo; readonly plans: Plan[] } {
  const plans: Plan[] = []
  const step: Step = async (work, { target, name, args }) => {
    if (name === 'toArray') {
      const cursor = target as { clone?: () => Explainable; namespace?: { collection?: string } }
      const plan = await cursor.clone?.().explain('queryPlanner')
      if (plan) plans.push({ collection: cursor.namespace?.collection ?? '', query: name, plan: JSON.stringify(plan) })
    } else if (filtered.has(name)) {
      const collection = target as Collection
      const plan = await collection.find(args[0] as Document).explain('queryPlanner')
      plans.push({ collection: collection.collectionName, query: name, plan: JSON.stringify(plan) })
    }
    return work()
  }
  return { over: mongo => ({ ...mongo, db: watched(mongo.db, step) }), plans }
}

interface Explainable {
  explain(verbosity: 'queryPlanner'): Promise<object>
}

const filtered = new Set(
  'findOne findOneAndUpdate findOneAndDelete updateOne updateMany deleteOne deleteMany replaceOne countDocuments'.split(
    ' ',
  ),
)
