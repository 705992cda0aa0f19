// The name of a feed, and what is read from it: one argument by its name, whatever the others say.
import { expect, test } from '@jest/globals'
import { argumentOf, liveTopic } from './live-topic.ts'

test('a topic says its arguments, but not where a reader goes on', () => {
  const topic = liveTopic('chatEvents', { note: 'a) b("', chatId: 'c1', after: 7, nothing: undefined }, 'after')
  expect(topic).toBe(String.raw`chatEvents({"chatId":"c1","note":"a) b(\""})`)
  expect([argumentOf(topic, 'chatId'), argumentOf(topic, 'note')]).toEqual(['c1', 'a) b("'])
})

test.each(['', 'chatEvents', 'chatEvents()', 'chatEvents({)', 'chatEvents({})', 'x chatEvents({"chatId":"c1"})'])(
  '%j has no such argument',
  topic => expect(argumentOf(topic, 'chatId')).toBeUndefined(),
)
