// What was said in the stories: one message of each kind.
import type { Attachment, Message } from '../src/index.ts'
import { ann, ben, mia, named } from './people.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 14, 9, minute)).toISOString()

/** A picture without a network. */
const picture = (width: number, height: number, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`)}`

const attachment = (id: string, part: Partial<Attachment>): Attachment => ({
  ...{
    __typename: 'Attachment',
    id,
    kind: 'IMAGE',
    fileName: `${id}.svg`,
    contentType: 'image/svg+xml',
    bytes: 48_200,
  },
  ...{ width: 600, height: 400, blurhash: null, isAnimated: false, thumbnailUrl: null },
  url: picture(600, 400, '#7aa'),
  ...part,
})

/** Half a second of nothing, without a network. */
const silence = `data:audio/wav;base64,UklGRsQPAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YaAPAACA${'gICA'.repeat(1333)}`

const message = (seq: number, part: Partial<Message>): Message => ({
  ...{ __typename: 'Message', id: `m${seq}`, seq, rev: seq, kind: 'TEXT', body: null, sentAt: at(seq) },
  ...{ editedAt: null, deletedAt: null, clientKey: null, isHidden: false, isSaved: false, pinnedAt: null },
  ...{
    isInChat: true,
    threadRoot: null,
    thread: null,
    poll: null,
    forwardedFrom: null,
    systemNote: null,
    replyTo: null,
  },
  ...{ sender: named(ann), mentions: [], mentionRanges: [], attachments: [], linkPreviews: [], reactions: [] },
  ...part,
})

const said = message(2, { body: 'Did anybody look at https://example.com/plan yet?' })

export const messages = {
  note: message(1, {
    kind: 'SYSTEM',
    systemNote: { __typename: 'SystemNote', kind: 'MEMBERS_ADDED', users: [named(ben)] },
  }),
  said: {
    ...said,
    linkPreviews: [
      {
        ...{ __typename: 'LinkPreview' as const, url: 'https://example.com/plan', title: 'The plan for the garden' },
        ...{ description: 'Beds, paths and a shed, in three parts.', siteName: 'Example' },
      },
    ],
  },
  answer: message(3, {
    sender: named(mia),
    body: '**Yes**, and I like the `shed`:\n\n- no door\n- no roof',
    replyTo: { __typename: 'Message', id: said.id, seq: said.seq, body: said.body, sender: said.sender },
    editedAt: at(4),
    reactions: [
      { __typename: 'ReactionGroup', emoji: '👍', count: 2, isMine: false },
      { __typename: 'ReactionGroup', emoji: '🎉', count: 1, isMine: true },
    ],
  }),
  pictures: message(5, {
    sender: named(ben),
    body: 'Two views of it.',
    attachments: [attachment('east', {}), attachment('west', { url: picture(400, 600, '#a7a') })],
    thread: {
      ...{ __typename: 'Thread', rootId: 'm5', replyCount: 1, lastSeq: 9, lastReplyAt: at(9), readSeq: 9 },
      isFollowing: true,
    },
  }),
  file: message(6, {
    sender: named(ben),
    attachments: [
      attachment('plan', { kind: 'FILE', fileName: 'plan.pdf', contentType: 'application/pdf', width: null }),
    ],
    pinnedAt: at(7),
    isSaved: true,
  }),
  media: message(11, {
    sender: named(ben),
    attachments: [
      attachment('turning', { isAnimated: true, thumbnailUrl: picture(600, 400, '#a97') }),
      attachment('birds', { kind: 'FILE', fileName: 'Birds at six.wav', contentType: 'audio/wav', url: silence }),
      attachment('noise', {
        kind: 'FILE',
        fileName: 'Unplayable.wav',
        contentType: 'audio/wav',
        url: 'data:audio/wav,',
      }),
      attachment('garden', { kind: 'FILE', fileName: 'Garden.webm', contentType: 'video/webm', url: silence }),
    ],
  }),
  poll: message(7, {
    body: 'Where does the shed go?',
    poll: {
      ...{ __typename: 'Poll', allowsMany: false, isAnonymous: true, isOpen: true, voterCount: 3, closesAt: null },
      options: [
        { __typename: 'PollOption', id: 'o1', text: 'By the wall', count: 2, isMine: true },
        { __typename: 'PollOption', id: 'o2', text: 'Under the tree', count: 1, isMine: false },
      ],
    },
  }),
  deleted: message(8, { sender: named(ben), deletedAt: at(9) }),
  mention: message(10, {
    body: 'Thank you, @Mia Berg 🌱',
    mentions: [named(mia)],
    mentionRanges: [{ __typename: 'MentionRange', userId: mia.id, offset: 11, length: 9 }],
  }),
} satisfies Record<string, Message>

export const reply = message(9, {
  sender: named(mia),
  body: 'The eastern one is better.',
  isInChat: false,
  threadRoot: { __typename: 'Message', id: 'm5' },
})
