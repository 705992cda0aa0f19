import { expect, test } from '@jest/globals'
import { currentTrace, traced } from './trace.ts'

const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

test('a step belongs to the trace of its parent and is a step of its own, over awaits too', async () => {
  const step = await traced(parent, async () => {
    await Promise.resolve()
    return currentTrace()
  })
  expect(step).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/)
  expect(step).not.toBe(parent)
  expect(currentTrace()).toBeUndefined()
})

test.each([undefined, '', '01-x', '00-00000000000000000000000000000000-00f067aa0ba902b7-01', `${parent}; drop`])(
  '%s begins a trace of its own',
  bad => {
    const [one, two] = [traced(bad, currentTrace), traced(bad, currentTrace)]
    expect(one).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(one).not.toBe(two)
  },
)
