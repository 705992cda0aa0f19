import { expect, test } from '@jest/globals'
import type { ChatStanding } from '../../core/members/chat-standing.ts'
import { refuseCall } from './everyone.ts'
import { type EveryoneMentionPolicy, firstRules } from './model.ts'

const member: ChatStanding = { role: 'MEMBER', isDirect: false }
const admin: ChatStanding = { role: 'ADMIN', isDirect: false }
const direct: ChatStanding = { role: 'MEMBER', isDirect: true }

test.each<[string, EveryoneMentionPolicy, ChatStanding, number, number, boolean]>([
  ['a member of a small chat', 'BY_SIZE', member, 50, 50, true],
  ['no member of a larger one', 'BY_SIZE', member, 51, 50, false],
  ['an admin of a larger one', 'BY_SIZE', admin, 51, 50, true],
  ['a member where the rules let everyone', 'EVERYONE', member, 1_000, 50, true],
  ['nobody where a thousand would hear it', 'EVERYONE', admin, 1_001, 50, false],
  ['no member where the rules let managers', 'ADMINS', member, 3, 50, false],
  ['an admin there', 'ADMINS', admin, 3, 50, true],
  ['nobody where the rules let nobody', 'NOBODY', admin, 3, 50, false],
  ['no member who may name fewer people than there are', 'EVERYONE', member, 4, 2, false],
  ['a member who may name all of them', 'EVERYONE', member, 4, 3, true],
  ['either of two in a direct chat', 'NOBODY', direct, 2, 0, true],
])('everyone is called by %s', (_, mentioningEveryone, place, memberCount, maxMentions, may) => {
  const rules = { ...firstRules, mentioningEveryone, maxMentions }
  expect(refuseCall(rules, place, memberCount) === undefined).toBe(may)
})
