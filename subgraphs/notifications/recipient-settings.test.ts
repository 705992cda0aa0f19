import { expect, test } from '@jest/globals'
import { type Candidate, defaultPreferences, type NotificationKind, type Preferences } from './model.ts'
import {
  type ChatState,
  defaultChatState,
  draftOf,
  faultOf,
  isWithin,
  type RecipientSettings,
} from './recipient-settings.ts'

const noon = new Date('2026-11-22T12:00:00Z')

interface World {
  readonly preferences?: Partial<Preferences & { devices: number }>
  readonly state?: Partial<ChatState>
  readonly size?: number
  readonly blocked?: boolean
  readonly muted?: boolean
  readonly looking?: boolean
}

function draft(
  kind: NotificationKind,
  { preferences, state, size = 2, blocked, muted, looking }: World = {},
  now = noon,
) {
  const candidate: Candidate = {
    userId: 'anna',
    kind,
    subject: 's',
    chatId: 'c',
    messageId: 'm',
    seq: 5,
    actorId: 'berta',
    title: null,
    body: null,
    createdAt: now,
  }
  const settings: RecipientSettings = {
    preferencesOf: () => preferences && { ...defaultPreferences, devices: 0, ...preferences },
    chatStateOf: () => state && { ...defaultChatState, ...state },
    sizeOf: () => size,
    hasBlocked: () => blocked ?? false,
    hasMuted: () => muted ?? false,
    isLookingAt: () => looking ?? false,
  }
  return draftOf(candidate, settings, now)
}

test.each<[string, NotificationKind, World, boolean]>([
  ['in a small chat a message is news', 'MESSAGE', {}, true],
  ['in a chat of more than 100 a message is not', 'MESSAGE', { size: 101 }, false],
  ['in a chat of more than 100 a mention is', 'MENTION', { size: 101 }, true],
  ['in a chat of more than 100 an answer is', 'REPLY', { size: 101 }, true],
  ['who wants everything of a large chat gets it', 'MESSAGE', { size: 5_000, state: { level: 'ALL' } }, true],
  [
    'a general wish for everything reaches 1,000 members',
    'MESSAGE',
    { size: 1_000, preferences: { level: 'ALL' } },
    true,
  ],
  ['and no further', 'MESSAGE', { size: 1_001, preferences: { level: 'ALL' } }, false],
  ['who wants mentions only gets no message', 'MESSAGE', { preferences: { level: 'MENTIONS' } }, false],
  [
    'the choice for a chat is above the general one',
    'MESSAGE',
    { preferences: { level: 'NONE' }, state: { level: 'ALL' } },
    true,
  ],
  ['who wants nothing gets no mention either', 'MENTION', { state: { level: 'NONE' } }, false],
  ['a muted chat is silent', 'MENTION', { state: { mutedUntil: new Date(noon.getTime() + 1) } }, false],
  ['until the mute is over', 'MESSAGE', { state: { mutedUntil: noon } }, true],
  ['who looks at the chat sees it there', 'MENTION', { looking: true }, false],
  ['who has read it already is not told', 'MESSAGE', { state: { readSeq: 5 } }, false],
  ['who has read up to before it is', 'MESSAGE', { state: { readSeq: 4 } }, true],
  ['who has blocked the sender hears nothing of them', 'MENTION', { blocked: true }, false],
  ['who has muted the sender hears nothing of what they say', 'MENTION', { muted: true }, false],
  ['and hears of what they do to their membership', 'ADDED_TO_CHAT', { muted: true }, true],
  ['who lets people in hears of those who ask', 'JOIN_REQUEST', {}, true],
  ['unless they do not want to', 'JOIN_REQUEST', { preferences: { joinRequests: false } }, false],
  ['membership is news in a muted chat too', 'REMOVED_FROM_CHAT', { state: { level: 'NONE' } }, true],
])('%s', (_, kind, world, wanted) => {
  expect(draft(kind, world) !== undefined).toBe(wanted)
})

const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Vienna' }

test('at night it is there and rings nowhere; a sign-in rings all the same', () => {
  const world = { preferences: { doNotDisturb: night, devices: 1 } }
  const late = new Date('2026-11-22T22:30:00Z')
  expect(draft('MESSAGE', world, late)).toMatchObject({ isSilent: true, push: false })
  expect(draft('SIGNED_IN', world, late)).toMatchObject({ isSilent: false, push: true })
  expect(draft('MESSAGE', world, noon)).toMatchObject({ isSilent: false, push: true })
})

test('browsers are told where there are some, unless their owner does not want it', () => {
  expect(draft('MESSAGE')?.push).toBe(false)
  expect(draft('MESSAGE', { preferences: { devices: 2 } })?.push).toBe(true)
  expect(draft('MESSAGE', { preferences: { devices: 2, push: false } })?.push).toBe(false)
})

test.each([
  ['before it begins', '2026-11-22T20:59:00Z', false],
  ['when it begins, by the clock there', '2026-11-22T21:00:00Z', true],
  ['after midnight', '2026-11-23T03:00:00Z', true],
  ['when it ends', '2026-11-23T06:00:00Z', false],
  ['in summer, an hour earlier by UTC', '2026-07-01T20:00:00Z', true],
  ['in summer, when it ends', '2026-07-02T05:00:00Z', false],
])('hours over midnight: %s', (_, moment, within) => {
  expect(isWithin(night, new Date(moment))).toBe(within)
})

test.each([
  [{ ...night, from: '24:00' }, 'from'],
  [{ ...night, to: '7:00' }, 'to'],
  [{ ...night, to: '22:00' }, 'to'],
  [{ ...night, timeZone: 'Europe/Atlantis' }, 'timeZone'],
])('hours that are none are refused by name', (hours, field) => {
  expect(faultOf(hours)?.field).toBe(field)
  expect(faultOf(night)).toBeUndefined()
})
