// Slack's mark-up as people read it.
import { expect, test } from '@jest/globals'
import { createShortcodes } from '../emoji.ts'
import { joined } from './joining.ts'
import { everyone, type Mentioned, plainText } from './markup.ts'

const names = {
  people: new Map([
    ['U1', 'Ann'],
    ['U2', 'Ben <b>'],
  ]),
  chats: new Map([['C1', 'general']]),
  shortcode: createShortcodes('iamcal'),
}
const plain = (text: string, mentioned: Mentioned = new Set()) => plainText(text, names, mentioned)

test.each([
  ['a mention', '<@U1>, <@U2|ben> and <@U9|carla>, <@U8>', '@Ann, @Ben <b> and @carla, @U8'],
  ['a channel', '<#C1> <#C1|> <#C1|other> <#C9|gone> <#C9>', '#general #general #other #gone #C9'],
  ['everyone', '<!here> <!channel|@channel> <!everyone>', '@here @channel @everyone'],
  ['a group of people', '<!subteam^S1|@team> <!subteam^S1>', '@team @S1'],
  ['a time with its fallback', '<!date^1392734382^Posted {date_num}|Posted 2014-02-18>', 'Posted 2014-02-18'],
  ['a time without one', '<!date^1392734382^{date_num} at {time}>', '2014-02-18 at 14:39 UTC'],
  ['a link with another label', '<https://example.com/a|here>', 'here (https://example.com/a)'],
  ['a link that is its label', '<http://example.com|example.com>', 'http://example.com'],
  ['a link alone', '<https://example.com/?a=1&amp;b=2>', 'https://example.com/?a=1&b=2'],
  [
    'an address',
    '<mailto:ann@example.com|ann@example.com> <mailto:ann@example.com|Ann>',
    'ann@example.com Ann (ann@example.com)',
  ],
  ['a number', '<tel:+15550100|+1 555 0100> <tel:+15550100|call>', '+1 555 0100 call (+15550100)'],
  ['any other scheme', '<slack://open|open> <ftp://example.com>', 'open (slack://open) ftp://example.com'],
  ['what was escaped', '&lt;b&gt; &amp;amp; 1 < 2', '<b> &amp; 1 < 2'],
  ['emoji', ':tada: :+1::skin-tone-3: :de: :simple_smile:', '🎉 👍🏼 🇩🇪 🙂'],
  ['two people with two tones', ':people_holding_hands::skin-tone-2-3:', '🧑🏻‍🤝‍🧑🏼'],
  ['emoji of their own', ':party_parrot: :bufo-offers-tea:', ':party_parrot: :bufo-offers-tea:'],
  ['what only looks like emoji', '10:30:45 a:b:c ::', '10:30:45 a:b:c ::'],
  ['code', '`:tada: &lt;` ```x :+1:\n<https://a.example|y>```', '`:tada: <` ```x :+1:\ny (https://a.example)```'],
  ['brackets that are none', 'a <\n> b <>', 'a <\n> b '],
])('%s', (_, text, wanted) => {
  expect(plain(text)).toBe(wanted)
})

test('whom a text names is told', () => {
  const mentioned: Mentioned = new Set()
  plain('<@U1> <@U9> <!channel> `<@U2>`', mentioned)
  expect([...mentioned]).toEqual(['U1', 'U9', everyone, 'U2'])
})

test('what is said twice is told once, and what is said once is never left out', () => {
  expect(joined(['Hello *all*', 'Hello all'])).toBe('Hello *all*')
  expect(joined(['Alert', 'Alert: the disk is full'])).toBe('Alert\nAlert: the disk is full')
  expect(joined(['The disk', 'The disk is full'])).toBe('The disk is full')
  expect(joined(['It is 5', '-5', '5'])).toBe('It is 5\n-5')
  expect(joined(['', '🎉', '🎉', '🎉🎉'])).toBe('🎉\n🎉🎉')
})
