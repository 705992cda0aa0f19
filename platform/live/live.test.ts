// The modes of schema/LIVE.md as a subgraph of ours answers them, on a log of five events in memory.
import { expect, test } from '@jest/globals'
import type { Viewer } from '../identity/identity.ts'
import { recordSpans } from '../process/spans.ts'
import { type LiveEvent, liveSubscription } from './live.ts'
import { type LiveFrame, readLiveRequest, withLiveRequest } from './live-request.ts'

const log: readonly LiveEvent<string>[] = [
  { value: 'one', cursor: 1 },
  { value: 'two', cursor: 2, only: ['bob'] },
  { value: 'typing', key: 'bob' },
  { value: undefined, cursor: 3, cut: ['ann'] },
  { value: 'four', cursor: 4 },
]

const ann: Viewer = { kind: 'user', userId: 'ann', sessionId: 's', roles: [] }
const feed: Viewer = { kind: 'feed', topic: 'said({"room":"x"})' }

/** What has happened, in order: whether a reader was attached before the right was read. */
const steps: string[] = []

const field = liveSubscription<{ room: string; after?: string | null }, object, string>({
  resume: 'after',
  async admit(_args, _context) {
    steps.push('admit')
    return { through: 2, visibleFrom: 1 }
  },
  async follow(_args, _context, { after = 0 }) {
    steps.push('follow')
    return {
      at: after,
      events: (async function* () {
        yield* log.filter(({ cursor }) => cursor === undefined || cursor > after)
      })(),
    }
  },
})

async function framesOf(viewer: Viewer, live: unknown, after: string | null = '0') {
  steps.length = 0
  const context = withLiveRequest({}, readLiveRequest(live, viewer))
  const frames: LiveFrame[] = []
  const refusal = await (async () => {
    for await (const frame of field.subscribe(undefined, { room: 'x', after }, context, { fieldName: 'said' } as never))
      frames.push(frame)
  })().catch((error: { code: string }) => error.code)
  return { frames: frames.map(({ value, cursor, control }) => ({ value, cursor, control })), refusal }
}

const frame = (value?: string, cursor?: number, control?: object) => ({ value, cursor, control })

test('who may join is told where the feed stands, and nothing of it [U5]', async () => {
  const { frames } = await framesOf(ann, { mode: 'admit' }, '7')
  expect(frames).toEqual([frame(undefined, undefined, { admitted: { through: '2', visibleFrom: '1' } })])
  expect(steps).toEqual(['admit'])
})

test.each([undefined, {}])(
  'with %j it is a subscription of its viewer, cut where their right ends [D5, U6]',
  async live => {
    const { frames, refusal } = await framesOf(ann, live)
    expect(frames).toEqual([frame('one', 1), frame('typing', undefined, { key: 'bob' })])
    expect(refusal).toBe('SUBSCRIPTION_REVOKED')
    expect(steps).toEqual(['follow', 'admit'])
  },
)

test('a feed says where it begins, then every event with whom it concerns [U7, U9]', async () => {
  const { frames, refusal } = await framesOf(feed, { mode: 'feed' })
  expect(frames).toEqual([
    frame(undefined, undefined, { at: '0' }),
    frame('one', 1),
    frame('two', 2, { only: ['bob'] }),
    frame('typing', undefined, { key: 'bob' }),
    frame(undefined, 3, { cut: ['ann'] }),
    frame('four', 4),
  ])
  expect(refusal).toBeUndefined()
})

test('a range is what lies between two cursors, without what has none [U8, U12]', async () => {
  const { frames } = await framesOf(feed, { mode: 'range', through: '3' }, '1')
  expect(frames).toEqual([frame('two', 2, { only: ['bob'] }), frame(undefined, 3, { cut: ['ann'] })])
})

test.each<[string, Viewer, object]>([
  ['a viewer', ann, { mode: 'feed' }],
  ['another feed', { kind: 'feed', topic: 'said({"room":"y"})' }, { mode: 'feed' }],
  ['another feed', { kind: 'feed', topic: 'said({"room":"y"})' }, { mode: 'range', through: '3' }],
  ['a feed that asks as a viewer', feed, {}],
])('%s is not given a feed [U7]', async (_who, viewer, live) => {
  expect(await framesOf(viewer, live)).toEqual({ frames: [], refusal: 'FORBIDDEN' })
})

test('a range without its ends, and another mode, are refused [U8]', async () => {
  expect(() => readLiveRequest({ mode: 'range' }, feed)).toThrow('through')
  expect(() => readLiveRequest({ mode: 'all' }, feed)).toThrow('none of')
  expect(await framesOf(feed, { mode: 'range', through: '3' }, null)).toEqual({ frames: [], refusal: 'BAD_USER_INPUT' })
})

const step = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

test('a feed says when an event was stored; a range does not, for what it replays is not late [U19]', async () => {
  const stored = liveSubscription<{ room: string; after?: string | null }, object, string>({
    resume: 'after',
    admit: async () => ({}),
    follow: async () => ({
      at: 0,
      events: (async function* () {
        yield { value: 'one', cursor: 1, storedAt: new Date(1_000), traceparent: step }
      })(),
    }),
  })
  const controlsOf = async (live: object) => {
    const context = withLiveRequest({}, readLiveRequest(live, feed))
    const frames = stored.subscribe(undefined, { room: 'x', after: '0' }, context, { fieldName: 'said' } as never)
    return (await Array.fromAsync(frames)).map(({ control }) => control)
  }
  expect(await controlsOf({ mode: 'feed' })).toEqual([{ at: '0' }, { storedAt: 1_000 }])
  expect(await controlsOf({ mode: 'range', through: '1' })).toEqual([undefined])
  // Where spans are recorded it says whose they are, too [U20].
  recordSpans({ begin: () => ({ step, set() {}, end() {} }) })
  expect(await controlsOf({ mode: 'feed' })).toEqual([{ at: '0' }, { storedAt: 1_000, traceparent: step }])
  expect(await controlsOf({ mode: 'range', through: '1' })).toEqual([undefined])
  recordSpans(undefined)
})
