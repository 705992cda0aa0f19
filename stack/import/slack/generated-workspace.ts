// A made-up Slack workspace with every kind of thing in it, as the files of its export. Made of a stream of choices, of which 0 is the
// plainest: for tests of properties, whose failures can be made smaller, and for the measurement of importing.

/** @returns a whole number below `below` */
export type Choose = (below: number) => number

export interface Workspace {
  /** What stands in each file, before it is JSON. */
  readonly files: Map<string, unknown>
  /** Words that stand nowhere else, by the place of the record that says them: `file:index from 1`. */
  readonly words: Map<string, string[]>
  /** Records of lists and days. */
  records: number
}

type Message = Record<string, unknown>

export interface WorkspaceSize {
  readonly people: number
  readonly channels: number
  /** In each channel. */
  readonly messages: number
}

const emoji = ['tada', '+1::skin-tone-3', 'heart', 'party_parrot', 'flag-de', 'woman-running::skin-tone-5']
const subtypes = [
  'channel_topic',
  'bot_add',
  'me_message',
  'pinned_item',
  'reminder_add',
  'channel_name',
  'sh_room_created',
]

export function generateWorkspace(choose: Choose, { people, channels, messages }: WorkspaceSize): Workspace {
  const made: Workspace = { files: new Map(), words: new Map(), records: 0 }
  const users = Array.from({ length: people }, (_, n) => `U${n}`)
  let words = 0
  let seconds = 1_500_000_000
  let own: string[] = []
  const word = () => {
    own.push(`word${words++}`)
    return own.at(-1) ?? ''
  }
  const put = (file: string, entries: unknown[]) => {
    made.files.set(file, entries)
    made.records += entries.length
  }
  const member = (n: number) => users[n % Math.max(1, people)] ?? 'U0'
  const text = (): string =>
    [
      () => word(),
      () => `*${word()}* <@${member(choose(people))}> &lt;${word()}&gt; &amp; ~x~`,
      () => `<@UGONE> <#C1> <#C2|> <#CX|${word()}> <!here> <!subteam^S1|@${word()}> <!subteam^S2>`,
      () => `<https://example.com/${word()}|${word()}> <mailto:${word()}@example.com|${word()}> <tel:+1-555|call>`,
      () => `:tada: :+1::skin-tone-3: :party_parrot: 10:30:45 \`:tada: ${word()}\``,
      () => `<!date^1392734382^Posted {date_num} {time_secs}|Posted ${word()}> <!date^1392734382^{date}>`,
      () => `${word()} ${'👩‍👩‍👧‍👦é'.repeat(1_200)} ${word()}`,
      () => `  ${word()}\r\n\u0007\ud800 ${word()}`,
      () => '',
    ][choose(9)]?.() ?? word()
  const blocks = () => [
    { type: 'section', text: { type: 'mrkdwn', text: word() }, fields: [{ type: 'plain_text', text: word() }] },
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [richText()] }, richText()] },
    { type: 'image', alt_text: word(), image_url: `https://example.com/${word()}.png` },
    { type: 'of_tomorrow', text: { type: 'plain_text', text: word() } },
  ]
  const richText = () => ({
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: `${word()} `, style: { bold: true } },
      { type: 'user', user_id: member(choose(people)) },
      { type: 'link', url: `https://example.com/${word()}` },
      { type: 'emoji', name: 'tada', unicode: '1f389' },
    ],
  })
  const attachments = () => [
    {
      ...{ pretext: word(), title: word(), title_link: `https://example.com/${word()}`, text: `<@U0> ${word()}` },
      ...{ fields: [{ title: word(), value: word() }], footer: word(), blocks: [blocks()[choose(4)]] },
    },
    { from_url: 'https://example.com/seen', title: 'A page', text: 'Its first words' },
  ]
  const files = () => [
    { id: `F${words}`, name: `${word()}.pdf`, size: 12_345, url_private: `https://files.slack.com/${word()}?t=xoxe-1` },
    { id: `F${words}`, title: word(), mode: 'tombstone' },
  ]
  const parts: ((message: Message) => void)[] = [
    () => undefined,
    message => Object.assign(message, { blocks: blocks().slice(0, 1 + choose(4)) }),
    message => Object.assign(message, { attachments: attachments().slice(0, 1 + choose(2)) }),
    message => Object.assign(message, { files: files().slice(0, 1 + choose(2)) }),
    message => Object.assign(message, { edited: { user: message.user, ts: `${seconds}.9` } }),
    message => {
      const name = emoji[choose(emoji.length)] ?? ''
      message.reactions = [{ name, users: [member(choose(people)), 'UGONE'], count: 2 + choose(3) }]
    },
    message => Object.assign(message, { user: 'UELSEWHERE', user_profile: { real_name: 'Who is elsewhere' } }),
    message => Object.assign(message, { user: undefined, bot_id: 'B1', username: 'deploys', subtype: 'bot_message' }),
    message => Object.assign(message, { user: undefined }),
    message => Object.assign(message, { subtype: subtypes[choose(subtypes.length)] }),
    message => Object.assign(message, { files: 'none', reactions: [null, 1], blocks: { type: 'x' } }),
    message => Object.assign(message, { pinned_to: ['C1'] }),
  ]
  const says = (said: string[]): Message => {
    const ts = `${++seconds}.000100`
    const message: Message = { type: 'message', user: member(choose(people)), ts, text: text() }
    for (let more = choose(4); more > 0; more--) parts[choose(parts.length)]?.(message)
    const root = said[choose(Math.max(1, said.length))]
    const isReply = choose(3) === 1 && root !== undefined
    if (isReply) message.thread_ts = choose(8) === 1 ? '1400000000.000100' : root
    if (isReply && choose(3) === 1) message.subtype = 'thread_broadcast'
    if (!isReply) said.push(ts)
    return message
  }
  const odd = (said: string[], before: Message[]): unknown => {
    const ts = `${++seconds}.000200`
    const user = member(choose(people))
    const last = before.at(-1)
    return [
      () => ({
        type: 'message',
        subtype: 'tombstone',
        user: 'USLACKBOT',
        ts,
        text: 'This message was deleted.',
        hidden: true,
      }),
      () => ({ type: 'message', subtype: 'channel_join', user, ts, text: `<@${user}> has joined the channel` }),
      () => ({ type: 'message', subtype: 'channel_leave', user, ts, text: `<@${user}> has left the channel` }),
      () => ({ type: 'message', user, ts: 'yesterday', text: word() }),
      () => ({ type: 'message', user, text: word(), ts: last?.ts ?? ts }),
      () => null,
      () => word(),
      () => ({ type: 'goodbye', user, ts, text: word() }),
      () => ({ type: 'message', user, ts, text: 4_711 }),
      () => ({
        ...{ type: 'message', subtype: 'message_changed', ts },
        message: { type: 'message', user, text: word(), ts: said.at(-1) ?? '1400000000.5' },
      }),
      () => ({ type: 'message', subtype: 'message_deleted', ts, deleted_ts: '1400000001.000100' }),
    ][choose(11)]?.()
  }
  put(
    'users.json',
    users.map((id, n) => ({ id, name: `name${n}`, profile: { display_name: n % 3 === 0 ? '' : `Name ${n}` } })),
  )
  const lists: Record<string, unknown[]> = { 'channels.json': [], 'groups.json': [], 'mpims.json': [], 'dms.json': [] }
  const listNames = Object.keys(lists)
  for (let n = 0; n < channels; n++) {
    const list = listNames[n % listNames.length] ?? ''
    const isDirect = list === 'dms.json'
    const id = `${isDirect ? 'D' : 'C'}${n}`
    const name = `${list === 'mpims.json' ? 'mpdm-' : ''}channel-${n}`
    const members = isDirect ? [member(n), member(n + 1)] : users.slice(0, 1 + choose(people))
    const about = isDirect ? {} : { name, creator: member(n), topic: { value: 'About' }, purpose: { value: 'About' } }
    lists[list]?.push({ id, created: 1_400_000_000, members, ...about })
    const said: string[] = []
    const days: unknown[][] = [[]]
    for (let count = 0; count < messages; count++) {
      own = []
      if (count > 0 && count % 500 === 0) days.push([])
      const day = days.at(-1) ?? []
      const before = day.filter((one): one is Message => typeof one === 'object' && one !== null)
      day.push(choose(6) === 5 ? odd(said, before.slice(-1)) : says(said))
      const file = `${isDirect ? id : name}/${dayName(days.length)}`
      const told = JSON.stringify(day.at(-1))
      made.words.set(
        `${file}:${day.length}`,
        own.filter(one => new RegExp(`${one}\\b`).test(told)),
      )
    }
    for (const [index, day] of days.entries()) put(`${isDirect ? id : name}/${dayName(index + 1)}`, day)
  }
  for (const [list, entries] of Object.entries(lists)) put(list, entries)
  made.files.set('integration_logs.json', [{ service_type: 'webhook' }])
  made.records++
  return made
}

const dayName = (number: number) => `2017-01-${String(number).padStart(4, '0')}.json`
