// In the cache a message never goes back. An answer or a page may come later than an event that tells of what happened after it; the
// `rev` of the message says which of them is newer.
import type { InMemoryCache } from '@apollo/client'
import { mine } from './personal.ts'

/** An object's fields by their names in the store, each as a function that gives what was stored, in place of what is now. */
type Stored = Record<string, (now: unknown) => never>

type Groups = readonly { emoji: string; isMine?: boolean }[]

/** How many reacted, the newer state knows; whether I did, whoever comes last: the answer to my own reaction may be the older one. */
const withMine = (groups: Groups, now: Groups) =>
  groups.map(group => ({
    ...group,
    isMine: now.find(({ emoji }) => emoji === group.emoji)?.isMine ?? group.isMine,
  })) as never

/** @returns the same cache, whose writes leave messages alone that it knows in a newer state */
export function keepOrder(cache: InMemoryCache): InMemoryCache {
  const write = cache.write.bind(cache)
  cache.write = options =>
    // Nobody sees what is put right again.
    cache.batch({
      update() {
        const newer: { id: string; fields: Stored }[] = []
        look(options.result)
        const written = write(options)
        for (const message of newer) cache.modify(message)
        return written

        function look(value: unknown): void {
          if (!value || typeof value !== 'object') return
          const { __typename, id: key, rev } = value as { __typename?: string; id: string; rev: number }
          if (__typename === 'Message') {
            const id = `Message:${key}`
            if (revOf(id) > rev) newer.push({ id, fields: storedOf(id) })
          }
          Object.values(value).forEach(look)
        }
      },
    })
  return cache

  function revOf(id: string): number {
    let rev = 0
    // The one way to read what is stored, whatever it was that asked for it.
    const note = (now: unknown) => {
      rev = now as number
      return now as never
    }
    cache.modify({ id, fields: { rev: note } })
    return rev
  }

  /** All that is stored of a message and not mine alone. */
  function storedOf(id: string): Stored {
    const fields: Stored = {}
    cache.modify({
      id,
      fields(field, { fieldName, storeFieldName }) {
        if (!(fieldName in mine))
          fields[storeFieldName] = now => (fieldName === 'reactions' ? withMine(field, now as Groups) : field) as never
        return field
      },
    })
    return fields
  }
}
