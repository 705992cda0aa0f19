import type { ChatRow, Person } from '@chat-supergraph/ui'
import { createI18n } from '@chat-supergraph/ui/kit'
import { expect, test } from '@jest/globals'
import { goalsOf } from './goals.ts'

const person = (id: string, displayName: string) => ({ id, displayName }) as Person
const chat = (id: string, title: string) => ({ id, kind: 'GROUP', title, members: { edges: [] } }) as unknown as ChatRow
const direct = (id: string, user: Person) =>
  ({ id, kind: 'DIRECT', title: null, members: { edges: [{ node: { user } }] } }) as unknown as ChatRow

const chats = [
  chat('1', 'Red barn'),
  chat('2', 'Barn'),
  direct('3', person('eva', 'Éva Baran')),
  chat('4', 'Wunderbar'),
]

const namesOf = (text: string, openId?: string, people: readonly Person[] = []): string[] =>
  goalsOf({ text, chats, people, viewerId: 'me', openId, i18n: createI18n() }).map(({ name }) => name)

test('without letters it is the latest chats, without the one that is open', () => {
  expect(namesOf('', '1')).toEqual(['Barn', 'Éva Baran', 'Wunderbar'])
})

test('what begins so comes first, then a word that does, then what has it somewhere; the open one last', () => {
  expect(namesOf('bar')).toEqual(['Barn', 'Red barn', 'Éva Baran', 'Wunderbar'])
  expect(namesOf('bar', '2')).toEqual(['Red barn', 'Éva Baran', 'Wunderbar', 'Barn'])
  expect(namesOf('x')).toEqual([])
})

test('accents and case are nothing one has to type', () => {
  expect(namesOf('EVA')).toEqual(['Éva Baran'])
  expect(namesOf('évà')).toEqual(['Éva Baran'])
})

test('people come behind the chats, but for myself and those I have a chat with', () => {
  const people = [person('eva', 'Éva Baran'), person('me', 'Eve'), person('new', 'Evan')]
  expect(namesOf('ev', undefined, people)).toEqual(['Éva Baran', 'Evan'])
})
