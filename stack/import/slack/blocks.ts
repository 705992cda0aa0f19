// What is said in blocks and attachments of a Slack message, as pieces of plain text: https://docs.slack.dev/reference/block-kit/blocks.
// A kind of block that is not known gives all texts that are in it. Pure.
import { listOf, type Raw, rawOf, rawsOf, textOf } from '../raw.ts'
import { broadcast, chatName, dateText, labelled, type Mentioned, mention, type Names, plainText } from './markup.ts'

export interface Reading {
  readonly names: Names
  readonly mentioned: Mentioned
}

type Pieces = readonly string[]

/** Deeper than this nobody writes; what is deeper still is no message. */
const deepest = 32

export const blockPieces = (blocks: unknown, reading: Reading): Pieces =>
  rawsOf(blocks).flatMap(block => blockPiecesOf(block, reading).filter(Boolean))

function blockPiecesOf(block: Raw, reading: Reading): Pieces {
  switch (block.type) {
    case 'divider':
      return []
    case 'rich_text':
      return [richText(block.elements, reading, 0)]
    case 'header':
    case 'section':
      return [
        textPiece(block.text, reading),
        ...rawsOf(block.fields).map(one => textPiece(one, reading)),
        ...accessory(block.accessory, reading),
      ]
    case 'context':
      return rawsOf(block.elements).flatMap(one =>
        one.type === 'image' ? imagePiece(one, reading) : textPiece(one, reading),
      )
    case 'image':
      return [imagePiece(block, reading)]
    case 'actions':
      return rawsOf(block.elements).flatMap(one => accessory(one, reading))
    case 'markdown':
      return [textOf(block.text) ?? '']
    case 'table':
      return listOf(block.rows).map(row =>
        rawsOf(row)
          .map(cell => cellText(cell, reading))
          .join(' | '),
      )
    case 'video': {
      const url = textOf(block.title_url) ?? textOf(block.video_url) ?? ''
      return [labelled(url, textPiece(block.title, reading)), textPiece(block.description, reading)]
    }
    case 'call': {
      const call = rawOf(rawOf(block.call).v1)
      return [labelled(textOf(call.join_url) ?? '', textOf(call.name))]
    }
    default:
      return anyTexts(block, reading, 0)
  }
}

/** A text object, or a text alone. */
function textPiece(value: unknown, { names, mentioned }: Reading): string {
  const raw = rawOf(value)
  const text = textOf(raw.text) ?? textOf(value) ?? ''
  // Plain text has no links, but its emoji are names, and it is escaped like all others.
  return plainText(text, names, mentioned)
}

const cellText = (cell: Raw, reading: Reading): string =>
  cell.type === 'rich_text' ? richText(cell.elements, reading, 0) : textPiece(cell, reading)

function imagePiece(image: Raw, reading: Reading): string {
  const url = textOf(image.image_url) ?? textOf(rawOf(image.slack_file).url) ?? ''
  return labelled(url, textPiece(image.title, reading) || textOf(image.alt_text))
}

/** A button, an image or a menu at the side of something. */
function accessory(value: unknown, reading: Reading): Pieces {
  const raw = rawOf(value)
  if (raw.type === 'image') return [imagePiece(raw, reading)]
  const text = textPiece(raw.text, reading) || textPiece(raw.placeholder, reading)
  const url = textOf(raw.url)
  return url ? [labelled(url, text)] : [text]
}

function richText(elements: unknown, reading: Reading, depth: number): string {
  if (depth > deepest) return ''
  return rawsOf(elements)
    .map(element => richElement(element, reading, depth))
    .join('')
    .replace(/\n+$/, '')
}

function richElement(element: Raw, reading: Reading, depth: number): string {
  const { names, mentioned } = reading
  const inner = () => richText(element.elements, reading, depth + 1)
  switch (element.type) {
    case 'rich_text_section':
      return inner()
    case 'rich_text_quote':
      return `${inner().replace(/^/gm, '> ')}\n`
    case 'rich_text_preformatted':
      return `\`\`\`${inner()}\`\`\`\n`
    case 'rich_text_list': {
      const indent = '  '.repeat(Math.min(8, Number(element.indent) || 0))
      const from = Number(element.offset) || 0
      const bullet = (index: number) => (element.style === 'ordered' ? `${from + index + 1}.` : '•')
      const items = rawsOf(element.elements).map(one => richElement(one, reading, depth + 1))
      return `${items.map((item, index) => `${indent}${bullet(index)} ${item}`).join('\n')}\n`
    }
    case 'text':
      return textOf(element.text) ?? ''
    case 'link':
      return labelled(textOf(element.url) ?? '', textOf(element.text))
    case 'user':
      return mention(textOf(element.user_id) ?? '', names, mentioned)
    case 'channel':
      return chatName(textOf(element.channel_id) ?? '', names)
    case 'usergroup':
      return `@${textOf(element.usergroup_id) ?? ''}`
    case 'broadcast':
      return broadcast(textOf(element.range) ?? '', mentioned)
    case 'emoji':
      return emojiText(element, names)
    case 'date':
      return textOf(element.fallback) ?? dateText(textOf(element.timestamp) ?? '', textOf(element.format) ?? '')
    case 'color':
      return textOf(element.value) ?? ''
    default:
      return anyTexts(element, reading, depth).join(' ')
  }
}

function emojiText({ name: raw, skin_tone: tone, unicode }: Raw, { shortcode }: Names): string {
  const name = textOf(raw) ?? ''
  const [base = '', suffix] = name.split('::')
  const points = (textOf(unicode) ?? '').split('-').map(hex => Number.parseInt(hex, 16))
  const spelled = points.every(point => point > 0 && point < 0x110000) ? String.fromCodePoint(...points) : undefined
  const toneName = textOf(tone) ?? suffix?.replace('skin-tone-', '')
  return shortcode(base, toneName) ?? spelled ?? `:${name}:`
}

/** Whatever is called a text, or holds something that is. */
function anyTexts(raw: Raw, reading: Reading, depth: number): Pieces {
  if (depth > deepest) return []
  return Object.entries(raw).flatMap(([name, value]) => {
    if (typeof value === 'string')
      return ['text', 'title', 'alt_text', 'label', 'url'].includes(name) ? [textPiece(value, reading)] : []
    return [value].flat().flatMap(one => (one === null ? [] : anyTexts(rawOf(one), reading, depth + 1)))
  })
}

/** What an attachment says beside what the message itself does; files that are in it are told by files.ts. */
export function attachmentPieces(attachment: Raw, reading: Reading): Pieces {
  const text = (name: string) => textPiece(attachment[name], reading)
  const blocks = [
    ...blockPieces(attachment.blocks, reading),
    ...rawsOf(attachment.message_blocks).flatMap(one => blockPieces(rawOf(one.message).blocks, reading)),
  ]
  const fields = rawsOf(attachment.fields).map(({ title, value }) =>
    [textPiece(title, reading), textPiece(value, reading)].filter(Boolean).join(': '),
  )
  const title = text('title')
  const link = textOf(attachment.title_link)
  const said = [
    text('pretext'),
    ...(attachment.author_name ? [labelled(textOf(attachment.author_link) ?? '', text('author_name'))] : []),
    link ? labelled(link, title) : title,
    text('text'),
    ...blocks,
    ...fields,
    ...['image_url', 'thumb_url', 'video_url', 'audio_url'].map(name => textOf(attachment[name]) ?? ''),
    ...rawsOf(attachment.actions).flatMap(one => accessory(one, reading)),
    attachment.is_msg_unfurl || attachment.is_share ? (textOf(attachment.from_url) ?? '') : '',
    text('footer'),
  ].filter(Boolean)
  return said.length > 0 ? said : [text('fallback')].filter(Boolean)
}
