// A room whose messages are drawn: of one word, of many lines, of emoji, code, another script, with answers and reactions.
import type { Dice } from '#platform/dice.ts'
import type { Person } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import { newKey, type WebWorld } from '../web-world.ts'

export interface Said {
  readonly id: string
  readonly seq: number
  readonly by: Person
  /** Stands in its text and in no other one, whatever it is edited to. */
  readonly mark: string
}

export interface Room {
  readonly chatId: string
  /** Whose pages are looked at. */
  readonly reader: Person
  readonly writer: Person
  readonly said: Said[]
  /** Stands in the text of what was said last. */
  newest: string
  /** Words for the reader to write on their page; they are the newest from then on. */
  write(): string
  /** @returns what was said, once it is stored */
  say(by: Person, options?: { replyToId?: string }): Promise<Said>
  edit(message: Said): Promise<void>
  react(message: Said): Promise<void>
  remove(message: Said): Promise<void>
}

const words = 'so and then it was over the lake when nobody came to the house by the long way round'.split(' ')
const emoji = ['👍', '🎉', '😀', '❤️', '🚀']
/** Said at once; the order in which they are stored is nobody's concern here. */
const atOnce = 6

type Shape = (dice: Dice) => string
const some = (dice: Dice, most: number): string =>
  Array.from({ length: 1 + dice.below(most) }, () => dice.pick(words)).join(' ')
const shapes: readonly Shape[] = [
  dice => some(dice, 4),
  dice => some(dice, 20),
  dice => some(dice, 90),
  dice => Array.from({ length: 2 + dice.below(6) }, () => some(dice, 5)).join('\n'),
  dice => `\`\`\`\n${some(dice, 6)}\n${some(dice, 6)}\n\`\`\``,
  dice => `${'عندما وصلنا إلى البحيرة '.repeat(1 + dice.below(6))}`,
  dice => 'abcdefgh'.repeat(1 + dice.below(30)),
]

/** @param count of its messages when it is opened */
export async function generateRoom(world: WebWorld, dice: Dice, count: number): Promise<Room> {
  const { ann: reader, ben: writer, chatId } = await world.meet('The first of all')
  const said: Said[] = []
  let marks = 0
  const text = (mark: string) => `${mark} ${dice.pick(shapes)(dice)}`

  async function change(by: Person, mutation: string, input: object, on: string): Promise<Record<string, unknown>> {
    const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation Change($input: ${name}!) { ${mutation}(input: $input) { __typename ${on} ... on UserError { reason } } }`
    const answer = await world.api.ask<Record<string, Record<string, unknown>>>(document, { input }, by.accessToken)
    const result = answer[mutation] as Record<string, unknown>
    if (!String(result.__typename).endsWith('Success')) throw new Error(`${mutation}: ${JSON.stringify(result)}`)
    return result
  }

  const room: Room = {
    ...{ chatId, reader, writer, said, newest: '' },
    write() {
      room.newest = `#${++marks}.`
      return `${room.newest} from the page`
    },
    async say(by, options = {}) {
      const mark = `#${++marks}.`
      const input = { chatId, clientKey: newKey(), body: text(mark), ...options }
      const { message } = await until('it to be heard', () =>
        change(by, 'sendMessage', input, '... on SendMessageSuccess { message { id seq } }'),
      )
      const one = { ...(message as { id: string; seq: number }), by, mark }
      said.push(one)
      room.newest = mark
      return one
    },
    async edit({ id, by, mark }) {
      const document = 'query Rev($id: ID!) { message(id: $id) { rev } }'
      const { message } = await world.api.ask<{ message: { rev: number } }>(document, { id }, by.accessToken)
      await change(by, 'editMessage', { messageId: id, expectedRev: message.rev, body: text(mark) }, '')
    },
    async react({ id }) {
      await change(writer, 'addReaction', { messageId: id, emoji: dice.pick(emoji) }, '')
    },
    async remove(message) {
      await change(message.by, 'deleteMessage', { messageId: message.id, scope: 'EVERYONE' }, '')
      said.splice(said.indexOf(message), 1)
    },
  }

  while (said.length < count - 1) {
    const next = Array.from({ length: Math.min(atOnce, count - 1 - said.length) }, () => ({
      by: dice.below(3) === 0 ? reader : writer,
      ...(said.length > 0 && dice.below(5) === 0 ? { replyToId: dice.pick(said).id } : {}),
    }))
    await Promise.all(next.map(({ by, ...options }) => room.say(by, options)))
  }
  // Of those at once nobody knows which was last.
  await room.say(writer)
  for (let rest = Math.floor(count / 6); rest > 0; rest -= 1) await room.react(dice.pick(said))
  return room
}
