import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { createRestarter } from './restarter.ts'

/** @param outcomes what each start does: undefined where it succeeds */
function supervise(outcomes: (string | undefined)[]) {
  const stopping = new AbortController()
  const lines: string[] = []
  let starts = 0
  const start = async () => {
    const failure = outcomes[starts++]
    if (failure) throw new Error(failure)
  }
  const restarter = createRestarter({
    find: async () => ({ start }),
    signal: stopping.signal,
    report: line => void lines.push(line.trim().split('\n')[0] ?? ''),
  })
  return { restarter, stopping, lines, starts: () => starts }
}

test('a start that fails is tried again, each time after twice as long, and at last every 30 s for ever', async () => {
  using clock = virtualClock()
  const { restarter, starts, lines } = supervise(Array(50).fill('the port is taken'))
  restarter.onUnexpectedExit('auth', 'ended by SIGKILL', '')
  const seen: number[] = []
  for (const ms of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]) {
    await clock.advance(ms - 1)
    seen.push(starts())
    await clock.advance(1)
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(lines[1]).toBe('auth could not be started again, and will be tried once more: the port is taken')
})

test('one that runs at last is left alone, and its next end after a minute is the first again', async () => {
  using clock = virtualClock()
  const { restarter, starts, lines } = supervise(['not yet', 'not yet', undefined])
  restarter.onUnexpectedExit('auth', 'ended by SIGKILL', '')
  await clock.advance(3_500)
  expect([starts(), lines.at(-1)]).toEqual([3, 'auth runs again.'])
  await clock.advance(60_000)
  expect(starts()).toBe(3)
  restarter.onUnexpectedExit('auth', 'exited with code 1', '')
  await clock.advance(500)
  expect(starts()).toBe(4)
})

test('one that ends again and again waits longer each time', async () => {
  using clock = virtualClock()
  const { restarter, starts } = supervise([])
  for (const pause of [500, 1_000, 2_000]) {
    const before = starts()
    restarter.onUnexpectedExit('auth', 'exited with code 1', '')
    await clock.advance(pause - 1)
    expect(starts()).toBe(before)
    await clock.advance(1)
    expect(starts()).toBe(before + 1)
  }
})

test.each(['auth exited with code 78 while starting.', undefined])(
  'a configuration that is refused (%s) is not tried again',
  async failure => {
    using clock = virtualClock()
    const { restarter, starts, lines } = supervise([failure])
    restarter.onUnexpectedExit('auth', failure ? 'ended by SIGKILL' : 'exited with code 78', '')
    await clock.advance(600_000)
    expect(starts()).toBe(failure ? 1 : 0)
    expect(lines.at(-1)).toMatch(/^auth stays down/)
  },
)

test('nothing is tried any more while everything stops', async () => {
  using clock = virtualClock()
  const { restarter, stopping, starts } = supervise([])
  restarter.onUnexpectedExit('auth', 'ended by SIGKILL', '')
  stopping.abort()
  await clock.advance(60_000)
  expect(starts()).toBe(0)
})
