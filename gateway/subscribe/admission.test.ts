// How long a subgraph may take to admit somebody, and what counts as its silence.
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { askAdmission } from './admission.ts'
import type { UpstreamHandlers } from './upstream.ts'

const unavailable = { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }

/** One who asks a subgraph that answers when told to. */
function ask(life = { at: 0 }) {
  let handlers: UpstreamHandlers | undefined
  const state: { result?: unknown } = {}
  const asked = askAdmission({
    life,
    silentMs: 5_000,
    mostMs: 30_000,
    subscribe(given) {
      handlers = given
      return () => undefined
    },
  })
  void asked.then(result => {
    state.result = result
  })
  return {
    state,
    admit: () => handlers?.next({ data: null, extensions: { live: { admitted: { through: 7 } } } } as never),
  }
}

test('who is silent for too long refuses', async () => {
  using time = virtualClock()
  const { state } = ask()
  await time.advance(4_999)
  expect(state.result).toBeUndefined()
  await time.advance(1)
  expect(state.result).toMatchObject(unavailable)
})

test('who answers others meanwhile is waited for, but not for ever', async () => {
  using time = virtualClock()
  const life = { at: 0 }
  const { state } = ask(life)
  for (let second = 0; second < 29; second++) {
    life.at = time.nowMs - Date.UTC(2030, 0, 1) + 1_000
    await time.advance(1_000)
    expect(state.result).toBeUndefined()
  }
  life.at += 1_000
  await time.advance(1_000)
  expect(state.result).toMatchObject(unavailable)
})

test('a process that has slept does not take it for the silence of another', async () => {
  using time = virtualClock()
  const { state, admit } = ask()
  await time.standStill(6_000)
  expect(state.result).toBeUndefined()
  await time.advance(4_000)
  await time.standStill(6_000)
  expect(state.result).toBeUndefined()
  admit()
  await time.advance(0)
  expect(state.result).toMatchObject({ through: 7 })
})

test('after a sleep, silence counts anew', async () => {
  using time = virtualClock()
  const { state } = ask()
  await time.standStill(6_000)
  await time.advance(5_000)
  expect(state.result).toMatchObject(unavailable)
})
