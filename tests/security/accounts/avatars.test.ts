// One's picture is made of an upload of one's own that was checked, and of nothing else.

import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { reserve, upload } from './uploads.ts'
import { mutate, type Person, signUp } from './world.ts'

const selection = '... on UpdateAvatarSuccess { user { avatarUrl } }'

let ann: Person
let bob: Person
let photo: Buffer

beforeEach(async () => {
  ann = await signUp()
  bob = await signUp()
  const background = '#336699'
  // As from a camera, with the words that it adds.
  photo = await sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'where-ann-lives' } })
    .toBuffer()
})

const updateAvatar = (person: Person, uploadId: string | null) =>
  mutate<{ user: { avatarUrl: string | null } }>('updateAvatar', { uploadId }, selection, { token: person.accessToken })

const jpeg = () => ({ fileName: 'me.jpg', contentType: 'image/jpeg', bytes: photo })

test('a checked upload becomes a square that holds nothing a camera has added; null takes it away', async () => {
  const uploadId = await upload(ann.accessToken, jpeg())
  const { user } = await updateAvatar(ann, uploadId)
  const [head = '', body = ''] = user?.avatarUrl?.split(',') ?? []
  expect(head).toBe('data:image/webp;base64')
  const drawn = Buffer.from(body, 'base64')
  expect(await sharp(drawn).metadata()).toMatchObject({ width: 256, height: 256, format: 'webp' })
  expect(photo.includes('where-ann-lives')).toBe(true)
  expect(drawn.includes('where-ann-lives')).toBe(false)
  expect(await updateAvatar(ann, null)).toMatchObject({ user: { avatarUrl: null } })
})

test('somebody else’s upload is not told apart from one that is not there', async () => {
  const uploadId = await upload(ann.accessToken, jpeg())
  const stolen = await updateAvatar(bob, uploadId)
  expect(stolen).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'uploadId'] })
  expect(await updateAvatar(bob, randomUUID())).toEqual(stolen)
  const malformed = expect.stringContaining('Malformed id')
  expect(await updateAvatar(bob, '../etc/passwd')).toEqual({ ...stolen, reason: malformed })
})

test('what was not checked, or is no picture whatever it is said to be, is refused, and the field is named', async () => {
  const { upload: awaited } = await reserve(ann.accessToken, jpeg())
  const text = { fileName: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('no picture') }
  const script = { ...text, contentType: 'image/png', bytes: Buffer.from('<svg><script>alert(1)</script></svg>') }
  const refused = [
    [awaited.id, /not checked yet/],
    [await upload(ann.accessToken, text), /no picture/],
    [await upload(ann.accessToken, script), /no picture/],
  ] as const
  for (const [uploadId, reason] of refused)
    expect(await updateAvatar(ann, uploadId)).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'uploadId'],
      reason: expect.stringMatching(reason),
    })
})
