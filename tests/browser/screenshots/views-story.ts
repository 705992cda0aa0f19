// What the pictures of every view need beside the story: long names and words, many reactions, a poll, a thread, a link with a preview,
// something kept and something planned, a stranger who knocks, and a talk in Arabic.

import { randomBytes } from 'node:crypto'
import { type Api, createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, openGroup, type Person, say, signUp } from '#stack/seed/people.ts'
import { hourMs, inFuture } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import type { Places, Story } from './story.ts'

export interface ViewsStory {
  /** Chats by what they show. */
  crowd: string
  arabic: string
  direct: string
  /** The viewer's own group, into which others ask to be let. */
  own: string
  stranger: string
  /** Leads into a group that the viewer is not in. */
  invite: string
}

type Input = Record<string, unknown>

const longName = 'Maximiliane Wolkenstein-Trostburg von und zu Hohenschwangau'
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2)
const many = ['👍', '❤️', '😂', '🎉', '😮', '😢', '🔥', '🚀', '👀', '🙏', '💯', '✅', '🍰', '🌊']

/** @param link an address that the stack may look at for a preview */
export async function tellViews(places: Places, story: Story, link: string): Promise<ViewsStory> {
  const api = createApi(places.gatewayUrl)
  const mailbox = createMailbox(places.mailUrl)
  const join = (displayName: string): Promise<Person> => {
    const email = `guest-${randomBytes(4).toString('hex')}@example.com`
    return signUp(api, mailbox, { displayName, email, password: randomBytes(12).toString('base64url') })
  }
  const [ann, ben, cleo] = story.people as [Person, Person, Person]
  const [max, layla, noor] = [await join(longName), await join('ليلى حداد'), await join('Noor van den Berg')]
  const crowd = await openGroup(api, ann, {
    clientKey: 'group-crowd',
    title: 'Harvest feast',
    members: [ben, cleo, max],
  })
  await talk(api, crowd, [
    [ben, 'The barn is ours from noon.'],
    [max, `I have measured the word for the sign: ${longWord}`],
    [ben, 'Who brings a ladder?'],
  ])
  const ladder = await speak(api, max, { chatId: crowd, body: `There is one described here: ${link}` })
  for (const [index, emoji] of many.entries())
    for (const by of index % 3 === 0 ? [ann, ben, cleo] : [cleo]) await react(api, by, ladder, emoji)
  const root = await speak(api, ann, { chatId: crowd, body: 'Shall we dance afterwards?' })
  for (const [by, body] of [
    [ben, 'If there is music.'],
    [cleo, 'I bring my accordion.'],
    [ann, 'Then it is settled.'],
  ] as const)
    await speak(api, by, { chatId: crowd, body, threadRootId: root })
  await speak(api, ben, { chatId: crowd, body: '🎉' })
  const poll = await act<{ message: { id: string } }>(
    api,
    ann,
    'createPoll',
    {
      chatId: crowd,
      clientKey: key(),
      question: 'What shall we eat?',
      options: ['Pumpkin soup', 'Bread and cheese, with the chutney that Cleo has made from last year’s plums', 'Cake'],
      allowsMany: true,
    },
    'SendMessageSuccess { message { id poll { options { id } } } }',
  )
  const options = (poll.message as { poll?: { options: { id: string }[] } }).poll?.options ?? []
  for (const [index, by] of [ann, ben, cleo].entries())
    await act(api, by, 'votePoll', {
      messageId: poll.message.id,
      optionIds: options.slice(0, index + 1).map(({ id }) => id),
    })
  await act(api, ann, 'pinMessage', { messageId: root })
  await act(api, ann, 'pinMessage', { messageId: ladder })
  for (const messageId of [ladder, root]) await act(api, ann, 'saveMessage', { messageId })
  const at = (hours: number): string => inFuture(hours * hourMs).toISOString()
  await act(api, ann, 'scheduleMessage', {
    chatId: crowd,
    clientKey: key(),
    sendAt: at(20),
    body: 'Good morning! Who is already up?',
  })
  await act(api, ann, 'scheduleMessage', { chatId: story.group, clientKey: key(), sendAt: at(90), body: longWord })
  const arabic = await openGroup(api, layla, { clientKey: 'group-arabic', title: 'نادي القراءة', members: [ann, ben] })
  await talk(api, arabic, [
    [layla, 'مساء الخير! هل قرأتم الفصل السابع؟'],
    [ann, 'نعم، وأعجبني كثيرًا. خصوصًا المشهد عند النهر.'],
    [ben, 'I am still on page 120, sorry.'],
    [layla, `هذا المقال يشرح الخلفية: ${link}`],
    [ann, `وهذا أيضًا مفيد ${link}&mine`],
  ])
  const direct = await openDirectChat(api, ann, ben)
  await act(api, ben, 'updateProfile', {
    bio: 'Builds boats that are smaller than in the picture.\nHarbour office, Monday to Thursday.',
  })
  const own = await openGroup(api, ann, { clientKey: 'group-own', title: 'Garden plot 12', members: [cleo] })
  await act(api, ann, 'updateChat', {
    chatId: own,
    topic: 'Water on Tuesdays, weeds on Fridays, harvest when it is ripe and nobody else was faster',
  })
  await speak(api, cleo, { chatId: own, body: 'The hose leaks again.' })
  await inviteInto(api, ann, own, max)
  const knock = await until('the stranger to reach Ann', () => openStrange(api, noor, ann))
  await say(api, noor, {
    chatId: knock,
    clientKey: 'knock-knock',
    body: 'Hello Ann, Ben gave me your name. May I ask you something about the garden?',
  })
  const foreign = await openGroup(api, max, { clientKey: 'group-foreign', title: 'Rowing club', members: [cleo] })
  await act(api, max, 'updateChat', { chatId: foreign, topic: 'Every Sunday, whatever the weather' })
  return { crowd, arabic, direct, own, stranger: knock, invite: await makeInvite(api, max, foreign) }
}

const key = (): string => `view-${randomBytes(8).toString('hex')}`

async function act<T>(api: Api, by: Person, name: string, input: Input, selection = ''): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const what = selection === '' ? '' : `... on ${selection}`
  const ask = async () => {
    const query = `mutation($input: ${type}) { ${name}(input: $input) { __typename ... on UserError { reason } ${what} } }`
    const answer = await api.ask<Record<string, T & { reason?: string }>>(query, { input }, by.accessToken)
    const result = answer[name]
    if (!result || result.reason) throw new Error(`${name}: ${result?.reason}`)
    return result
  }
  return until(`${by.displayName} to ${name}`, ask)
}

const speak = async (api: Api, by: Person, input: Input): Promise<string> =>
  (
    await act<{ message: { id: string } }>(
      api,
      by,
      'sendMessage',
      { clientKey: key(), ...input },
      'SendMessageSuccess { message { id } }',
    )
  ).message.id

async function talk(api: Api, chatId: string, lines: readonly (readonly [Person, string])[]): Promise<void> {
  for (const [by, body] of lines) await speak(api, by, { chatId, body })
}

const react = (api: Api, by: Person, messageId: string, emoji: string) =>
  act(api, by, 'addReaction', { messageId, emoji })

async function makeInvite(api: Api, by: Person, chatId: string): Promise<string> {
  const input = { chatId, needsApproval: true }
  return (await act<{ token: string }>(api, by, 'createInvite', input, 'CreateInviteSuccess { token }')).token
}

async function inviteInto(api: Api, by: Person, chatId: string, guest: Person): Promise<void> {
  const token = await makeInvite(api, by, chatId)
  await act(api, by, 'createInvite', { chatId, maxUses: 5 }, 'CreateInviteSuccess { token }')
  await act(api, guest, 'joinChat', {
    token,
    note: 'I have the plot beside yours and a hose that is long enough for both.',
  })
}

/** Strangers to each other, and the other has not let them in yet. */
async function openStrange(api: Api, by: Person, other: Person): Promise<string> {
  const input = { userId: other.id }
  return (await act<{ chat: { id: string } }>(api, by, 'createDirectChat', input, 'CreateChatSuccess { chat { id } }'))
    .chat.id
}
