import { expect, test } from '@jest/globals'
import { createRemovals } from './removals.ts'

test('a watcher hears of removals from its own chat only, and of none after it has ended', () => {
  const removals = createRemovals()
  const heard: string[][] = []
  const ended = new AbortController()
  removals.watch('c', userIds => heard.push([...userIds]), ended.signal)
  removals.publish({ key: 'other', removed: ['anna'] })
  removals.publish({ key: 'c', removed: [] })
  removals.publish({ key: 'c', removed: ['anna', 'berta'] })
  ended.abort()
  removals.publish({ key: 'c', removed: ['carla'] })
  expect(heard).toEqual([['anna', 'berta']])
})
