// A history is always right: whatever happens to it, no line lies over another one, none is far from the next, and whoever stands at the
// end stays there. A walk of 16 steps through each room, drawn from a seed: HISTORY_SEED=S takes another one, HISTORY_STEPS=N a longer one.
import { expect, test } from '@jest/globals'
import { diceOf } from '#platform/dice.ts'
import { startHogs } from '#stack/stress/hogs.ts'
import { acts } from './history/acts.ts'
import { generateRoom } from './history/room.ts'
import { faultsOf, holdRow, movedRow, type Sight, sightOf, sightScript } from './history/sight.ts'
import { webWorld } from './web-world.ts'

const world = webWorld()
const seed = Number(process.env.HISTORY_SEED ?? 19)
const steps = Number(process.env.HISTORY_STEPS ?? 16)

/** As in the app. */
const followsWithinPx = 80

const rooms = [
  { count: 3, load: 'light' },
  { count: 340, load: 'light' },
  { count: 70, load: 'with a processor hog' },
] as const

test.each(rooms)('in a room of $count messages, $load', async ({ count, load }) => {
  const dice = diceOf(seed + count)
  const room = await generateRoom(world, dice, count)
  using _hogs = load === 'light' ? undefined : startHogs()
  const viewport = dice.pick([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])
  const deviceScaleFactor = dice.pick([1, 1.25, 1.5, 2])
  const reducedMotion = dice.pick(['reduce', 'no-preference'] as const)
  const device = { viewport, deviceScaleFactor, reducedMotion, script: sightScript }
  const page = await world.enterChat(room.reader, room.chatId, device)
  const isAtEnd = ({ fromEnd, lastText }: Sight) => fromEnd < 2 && lastText.includes(room.newest)
  const done = ['opened']
  const check = (faults: string[]) => expect({ seed, done, faults }).toEqual({ seed, done, faults: [] })

  let sight = await sightOf(page)
  check(faultsOf(sight, { isNewestThere: isAtEnd(sight) }))
  for (let step = 0; step < steps; step += 1) {
    const { name, kind, act } = dice.pick(acts)
    done.push(name)
    const wasAtEnd = isAtEnd(sight)
    // Nearly there is as good as there.
    const follows = sight.fromEnd <= followsWithinPx
    await holdRow(page)
    await act({ page, room, dice, isAtEnd: wasAtEnd }).catch(error => {
      throw new Error(`HISTORY_SEED=${seed}, ${done}`, { cause: error })
    })
    const { log: before } = sight
    sight = await sightOf(page)
    const isNewestThere = kind === 'ends' || (kind !== 'scrolls' && wasAtEnd)
    const faults = faultsOf(sight, { isNewestThere })
    if (kind === 'stays' && !follows) {
      const moved = await movedRow(page)
      // A line that one was led to stays in sight where there is less room for it.
      const mayRise = Math.max(0, before.bottom - sight.log.bottom)
      if (moved > 1 || moved < -1 - mayRise) faults.push(`what was being read has moved by ${moved} px`)
    }
    check(faults)
  }
})
