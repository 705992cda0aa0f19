// What is to be seen in the pictures: six people, their chats, a picture, reactions, answers, and something unread.
import { createHash, randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { type Api, createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { type Account, openDirectChat, openGroup, type Person, say, signUp } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'

export interface Places {
  gatewayUrl: string
  mailUrl: string
}

export interface Story {
  viewer: Account
  group: string
  /** The viewer first. */
  people: readonly Person[]
}

const names = ['Ann Keller', 'Ben Okafor', 'Cleo Marchetti', 'Dana Lind', 'Emil Novak', 'Farah Aziz'] as const
type Line = readonly [who: number, text: string, extra?: Extra]

interface Extra {
  mentions?: number[]
  /** Index of the line that is answered. */
  answers?: number
  picture?: boolean
  reactions?: readonly (readonly [who: number, emoji: string])[]
}

const trip: readonly Line[] = [
  [2, 'Saturday, nine o’clock, at the lake?'],
  [1, 'I bring the boat. It is smaller than in the picture.'],
  [
    0,
    'They always are. Does it float?',
    {
      reactions: [
        [2, '😂'],
        [3, '😂'],
        [1, '😮'],
      ],
    },
  ],
  [
    3,
    'Found this from last year:',
    {
      picture: true,
      reactions: [
        [0, '❤️'],
        [1, '❤️'],
        [2, '❤️'],
      ],
    },
  ],
  [0, 'I bring cake, and a bucket, in case.'],
  [4, 'The forecast says sun until four: https://weather.example.com/lake'],
  [
    1,
    'Then we are back by three.',
    {
      answers: 5,
      reactions: [
        [0, '😄'],
        [4, '😄'],
      ],
    },
  ],
  [2, '@Ann Keller who has the second paddle?', { mentions: [0] }],
  [0, 'It is still in my cellar. I put it into the car tonight.', { answers: 7 }],
]

export async function tellStory({ gatewayUrl, mailUrl }: Places): Promise<Story> {
  const api = createApi(gatewayUrl)
  const mailbox = createMailbox(mailUrl)
  const people: Person[] = []
  for (const displayName of names) {
    const email = `${displayName.split(' ')[0]?.toLowerCase()}-${randomBytes(3).toString('hex')}@example.com`
    people.push(await signUp(api, mailbox, { displayName, email, password: randomBytes(12).toString('base64url') }))
  }
  const at = (index: number): Person => {
    const person = people[index]
    if (!person) throw new Error(`there is no person ${index}`)
    return person
  }
  const ann = at(0)
  const others = people.slice(1)
  const book = await openGroup(api, at(4), {
    clientKey: 'group-reading',
    title: 'Reading circle',
    members: [ann, at(5)],
  })
  const review = await openGroup(api, at(5), {
    clientKey: 'group-review',
    title: 'Design review',
    members: [ann, at(1), at(3)],
  })
  const lake = await openGroup(api, at(2), {
    clientKey: 'group-lake',
    title: 'Lake trip',
    members: [ann, ...others.filter(person => person !== at(2))],
  })
  const direct = async (index: number): Promise<string> => openDirectChat(api, ann, at(index))
  const told = createTeller(api, at)
  await told(book, [
    [4, 'Chapter seven until Thursday?'],
    [5, 'I am two chapters ahead, sorry.'],
  ])
  await told(await direct(4), [
    [0, 'Did the parcel arrive?'],
    [4, 'This morning, thank you!'],
  ])
  await told(await direct(5), [
    [5, 'The Arabic catalogue is in review.'],
    [0, 'Reading it tonight.'],
  ])
  await told(review, [
    [3, 'The new onboarding is up, in light and dark.'],
    [1, 'Looks calm. Ship it?'],
    [5, 'After the contrast check, yes.'],
  ])
  await told(await direct(1), [
    [0, 'Hi Ben, did the boat arrive?'],
    [1, 'Last night.'],
    [1, 'Ask me on Saturday whether it floats 😅'],
  ])
  await told(await direct(3), [[3, 'Coffee at eleven?']])
  await told(lake, trip)
  return { viewer: ann, group: lake, people }
}

function createTeller(api: Api, at: (index: number) => Person) {
  return async (chatId: string, lines: readonly Line[]): Promise<void> => {
    const ids: string[] = []
    for (const [index, [who, text, extra = {}]] of lines.entries()) {
      const by = at(who)
      if (index === 0) await say(api, by, { chatId, clientKey: `line-${chatId}-0`, body: text })
      const input = {
        chatId,
        clientKey: index === 0 ? `line-${chatId}-0` : `line-${chatId}-${index}`,
        body: text,
        mentionIds: extra.mentions?.map(number => at(number).id) ?? [],
        replyToId: extra.answers === undefined ? null : ids[extra.answers],
        attachmentIds: extra.picture ? [await uploadLake(api, by)] : [],
      }
      const send = async (): Promise<string | undefined> => {
        const answer = await api.ask<{ sendMessage: { message?: { id: string } } }>(
          'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { id } } } }',
          { input: index === 0 ? { chatId, clientKey: input.clientKey, body: text } : input },
          by.accessToken,
        )
        return answer.sendMessage.message?.id
      }
      const id = await until(`${by.displayName} to be heard`, send)
      ids.push(id)
      for (const [reader, emoji] of extra.reactions ?? [])
        await api.ask(
          'mutation React($input: AddReactionInput!) { addReaction(input: $input) { __typename } }',
          { input: { messageId: id, emoji } },
          at(reader).accessToken,
        )
    }
  }
}

const lakeSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6c58f"/><stop offset="1" stop-color="#f7e3c9"/></linearGradient>
<linearGradient id="w" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8fb7c9"/><stop offset="1" stop-color="#2f5d78"/></linearGradient></defs>
<rect width="1200" height="800" fill="url(#s)"/><circle cx="860" cy="240" r="70" fill="#fff3d6"/>
<path d="M0 430 220 250 400 400 610 210 830 420 1010 300 1200 430V520H0Z" fill="#6c7f93"/><path d="M0 470 180 390 420 470 700 380 960 480 1200 410V540H0Z" fill="#465a6b"/>
<rect y="500" width="1200" height="300" fill="url(#w)"/><path d="M800 520h120l60 270H740Z" fill="#fff3d6" opacity=".25"/>
<path d="M380 640q120 46 250 0l-34 52H416Z" fill="#7a3b2e"/><path d="M500 640V500l92 120H500Z" fill="#f8f4ec"/></svg>`

async function uploadLake(api: Api, by: Person): Promise<string> {
  const content = await sharp(Buffer.from(lakeSvg)).jpeg({ quality: 88 }).toBuffer()
  const input = {
    clientKey: `upload-${randomBytes(6).toString('hex')}`,
    fileName: 'lake.jpg',
    contentType: 'image/jpeg',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  const { createUpload } = await api.ask<{
    createUpload: { upload: { id: string }; url: string; headers: { name: string; value: string }[] }
  }>(
    'mutation Up($input: CreateUploadInput!) { createUpload(input: $input) { ... on CreateUploadSuccess { url headers { name value } upload { id } } } }',
    { input },
    by.accessToken,
  )
  const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]))
  await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(content) })
  const { id } = createUpload.upload
  const complete = 'mutation Done($input: CompleteUploadInput!) { completeUpload(input: $input) { __typename } }'
  await api.ask(complete, { input: { uploadId: id } }, by.accessToken)
  await until('the picture to be checked', async () => {
    const answer = await api.ask<{ upload: { state: string } }>(
      'query U($id: ID!) { upload(id: $id) { state } }',
      { id },
      by.accessToken,
    )
    return answer.upload.state === 'READY'
  })
  return id
}
