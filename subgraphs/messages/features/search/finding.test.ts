// The engine against a plain reading of every message: the same are found, in the same order, page by page, whatever the query.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bestFirst, blockSize, compareHits, type Hit, type Looking, newestFirst, type Unit } from './finding.ts'
import type { Group, Lists } from './groups.ts'
import { CorruptPostings, decodePostings, encodePostings, type Posting, postingsOf } from './postings.ts'

interface Said {
  readonly chatId: string
  readonly seq: number
  readonly at: number
  readonly words: readonly string[]
}

const vocabulary = ['a', 'b', 'c', 'd', 'e']
const word = fc.constantFrom(...vocabulary)
const messages = fc.array(
  fc.record({
    chatId: fc.constantFrom('chat1', 'chat2'),
    gap: fc.nat({ max: 3 * blockSize }),
    later: fc.integer({ min: -5, max: 50 }),
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
  }),
  { maxLength: 40 },
)
const group = fc.oneof(
  fc.record({ kind: fc.constant('any' as const), terms: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('phrase' as const), terms: fc.array(word, { minLength: 2, maxLength: 3 }) }),
)

function numbered(made: readonly { chatId: string; gap: number; later: number; words: readonly string[] }[]): Said[] {
  const last = new Map<string, { seq: number; at: number }>()
  return made.map(({ chatId, gap, later, words }) => {
    const before = last.get(chatId) ?? { seq: 0, at: 1_000 }
    const now = { seq: before.seq + gap + 1, at: before.at + later }
    last.set(chatId, now)
    return { chatId, ...now, words }
  })
}

function lookingIn(said: readonly Said[], groups: readonly Group[]): Looking {
  const byUnit = Map.groupBy(said, ({ chatId, seq }) => `${chatId}|${Math.floor(seq / blockSize)}`)
  const units = [...byUnit].map(([key, some]): Unit => {
    const [chatId = '', block] = key.split('|')
    const ats = some.map(({ at }) => at)
    const words = some.reduce((sum, one) => sum + one.words.length, 0)
    return { chatId, block: Number(block), messages: some.length, words, from: Math.min(...ats), to: Math.max(...ats) }
  })
  const read = async (asked: readonly Unit[], terms: readonly string[]): Promise<Lists[]> =>
    asked.map(({ chatId, block }) => {
      const some = byUnit.get(`${chatId}|${block}`) ?? []
      return new Map(
        terms.flatMap(term => {
          const list = some.flatMap(({ seq, at, words }): Posting[] => {
            const positions = words.flatMap((one, place) => (one === term ? [place] : []))
            return positions.length > 0 ? [{ seq, at, length: words.length, positions }] : []
          })
          return list.length > 0 ? [[term, decodePostings(encodePostings(list), list.length)] as const] : []
        }),
      )
    })
  const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, after: undefined }
  return { groups, units, firstSeqs: new Map([['chat1', 3]]), ...everything, read }
}

function says({ words }: Said, { kind, terms }: Pick<Group, 'kind' | 'terms'>): boolean {
  if (kind === 'any') return terms.some(term => words.includes(term))
  return words.some((_, start) => terms.every((term, offset) => words[start + offset] === term))
}

const visible = ({ chatId, seq }: Said) => chatId !== 'chat1' || seq >= 3

async function all(hits: AsyncGenerator<Hit[]>): Promise<Hit[]> {
  return (await Array.fromAsync(hits)).flat()
}

const keyOf = ({ chatId, seq }: { chatId: string; seq: number }) => `${chatId}|${seq}`

test('the newest first: exactly the messages that match every group, in order', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.array(group, { minLength: 1, maxLength: 3 }), async (made, asked) => {
      const said = numbered(made)
      const groups = asked.map(one => ({ ...one, required: true, scored: true }))
      const hits = await all(newestFirst(lookingIn(said, groups)))
      const expected = said
        .filter(one => visible(one) && groups.every(each => says(one, each)))
        .map(({ chatId, seq, at }) => ({ chatId, seq, at, score: 0 }))
        .sort(compareHits)
      expect(hits).toEqual(expected)
    }),
  )
})

test('the best first: all with one of the words and everything required, and never a worse before a better', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.array(group, { minLength: 1, maxLength: 3 }), async (made, asked) => {
      const said = numbered(made)
      const groups = asked.map(one => ({ ...one, required: one.kind === 'phrase', scored: true }))
      const hits = await all(bestFirst(lookingIn(said, groups), { now: 2_000 }))
      const expected = said.filter(
        one =>
          visible(one) &&
          groups.some(each => says(one, each)) &&
          groups.every(each => !each.required || says(one, each)),
      )
      expect(hits.map(keyOf).sort()).toEqual(expected.map(keyOf).sort())
      expect(hits).toEqual([...hits].sort(compareHits))
    }),
  )
})

test('a search that goes on after any of its hits tells the rest of them', async () => {
  await fc.assert(
    fc.asyncProperty(messages, group, fc.nat(), async (made, asked, pick) => {
      const looking = lookingIn(numbered(made), [{ ...asked, required: true, scored: true }])
      for (const search of [newestFirst, (one: Looking) => bestFirst(one, { now: 2_000 })]) {
        const whole = await all(search(looking))
        if (whole.length === 0) continue
        const at = pick % whole.length
        expect(await all(search({ ...looking, after: whole[at] }))).toEqual(whole.slice(at + 1))
      }
    }),
  )
})

test('the newest are found without reading the past', async () => {
  const said = Array.from({ length: 30 }, (_, index) => ({
    chatId: 'chat2',
    seq: index * blockSize + 1,
    at: index,
    words: ['a'],
  }))
  const looking = lookingIn(said, [{ kind: 'any', terms: ['a'], required: true, scored: true }])
  let read = 0
  const counted = newestFirst({
    ...looking,
    read: (units, terms) => {
      read += units.length
      return looking.read(units, terms)
    },
  })
  const first = await counted.next()
  expect(first.value?.[0]).toMatchObject({ at: 29 })
  expect(read).toBeLessThan(6)
})

test('postings come back as they were packed, and a cut list is noticed', () => {
  const posting = fc.record({
    gap: fc.integer({ min: 1, max: 100_000 }),
    at: fc.integer({ min: 0, max: 4e9 }),
    length: fc.nat({ max: 4_000 }),
    positions: fc.uniqueArray(fc.nat({ max: 4_000 }), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 30 }), made => {
      let seq = 0
      const list = made.map(({ gap, positions, ...rest }): Posting => {
        seq += gap
        return { seq, ...rest, positions: positions.sort((a, b) => a - b) }
      })
      const bytes = encodePostings(list)
      expect(postingsOf(decodePostings(bytes, list.length))).toEqual(list)
      if (bytes.length > 0) expect(() => decodePostings(bytes.subarray(0, -1), list.length)).toThrow(CorruptPostings)
    }),
  )
})
