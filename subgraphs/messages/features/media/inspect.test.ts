// What files really are, told by their content: pictures get a small one and a hash, everything else is a file, and nothing is refused.
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { inspect } from './inspect.ts'
import { box, moving, movingPng, noted, personal, picture } from './test-pictures.ts'

test('a picture is measured, and gets a small picture and a blurhash', async () => {
  const { found, thumbnail } = await inspect(await picture(900, 600).png().toBuffer(), 'image/png')
  expect(found).toMatchObject({ kind: 'IMAGE', contentType: 'image/png', width: 900, height: 600, isAnimated: false })
  expect(found.blurhash).toMatch(/^.{20,}$/)
  expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 })
})

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that lies on its side is measured and shown as it is seen',
  async format => {
    const { found, thumbnail, content } = await inspect(await noted(format), `image/${format}`)
    expect(found).toMatchObject({ kind: 'IMAGE', width: 32, height: 64, bytes: content.length })
    expect(await sharp(thumbnail).metadata()).toMatchObject({ width: 32, height: 64 })
  },
)

test.each([
  ['a PNG', () => picture().png(), 'image/png'],
  ['a WebP', () => picture().webp(), 'image/webp'],
  ['a JPEG', () => picture().jpeg(), 'image/jpeg'],
  ['an AVIF', () => picture().avif(), 'image/avif'],
])('%s is shown as what it is, whatever it is said to be', async (_, make, contentType) => {
  for (const announced of [
    'image/jpeg',
    'image/png',
    'application/octet-stream',
    'text/plain',
    'text/html',
    'video/mp4',
  ])
    expect((await inspect(await make().toBuffer(), announced)).found).toMatchObject({ kind: 'IMAGE', contentType })
})

const pdf = '%PDF-1.7\n1 0 obj'
test.each([
  ['a PDF said to be anything', pdf, 'application/octet-stream', 'application/pdf'],
  ['a PDF said to be a picture', pdf, 'image/png', 'application/pdf'],
  ['a page said to be a picture', '<html><script>alert(1)</script>', 'image/png', 'application/octet-stream'],
  ['a page', '<p>hello', 'text/html', 'text/html'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 'image/svg+xml'],
  ['a text', 'hello', 'text/plain', 'text/plain'],
  ['a text said to be a film', 'hello', 'video/mp4', 'application/octet-stream'],
  ['a picture that is said to be a text and is none', '\xff\xd8\xff\xe0\x00\x10JFIF', 'text/plain', 'image/jpeg'],
  [
    'a picture that breaks off',
    '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20\x08\x02\0\0\0',
    'text/plain',
    'image/png',
  ],
  ['nothing that is known', '\x00\x01\x02', 'application/x-thing', 'application/x-thing'],
  [
    'a document in a container',
    'PK\x03\x04',
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.text',
  ],
])('%s is a file to be saved', async (_, text, announced, contentType) => {
  const content = Buffer.from(text, 'latin1')
  const inspected = await inspect(content, announced)
  const { length: bytes } = inspected.content
  expect(inspected.found).toMatchObject({ kind: 'FILE', hasThumbnail: false, contentType, bytes })
})

test.each(['gif', 'webp'] as const)('a moving %s moves, and its small picture stands still', async format => {
  const { found, content, thumbnail } = await inspect(await moving(format), 'image/jpeg')
  expect(found).toMatchObject({
    kind: 'IMAGE',
    contentType: `image/${format}`,
    width: 40,
    height: 20,
    isAnimated: true,
  })
  expect((await sharp(content).metadata()).pages).toBe(3)
  expect((await sharp(thumbnail).metadata()).pages ?? 1).toBe(1)
})

test('a moving PNG is a PNG that moves', async () => {
  const { found } = await inspect(await movingPng(), 'image/png')
  expect(found).toMatchObject({ kind: 'IMAGE', contentType: 'image/png', isAnimated: true })
})

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } })

test.each([
  ['a panorama of 61 megapixels', () => plain(16_000, 3_840).jpeg(), [16_000, 3_840]],
  ['one that opens by and by', () => plain(16_000, 3_840).jpeg({ progressive: true }), [16_000, 3_840]],
  ['a drawing of as many', () => plain(10_000, 6_000).png(), [10_000, 6_000]],
])(
  '%s is a picture like any other',
  async (_, make, [width, height]) => {
    const { found, thumbnail } = await inspect(await make().toBuffer(), 'image/jpeg')
    expect(found).toMatchObject({ kind: 'IMAGE', width, height, hasThumbnail: true })
    expect(Math.max(...Object.values(await sizeOf(thumbnail)))).toBe(480)
  },
  60_000,
)

const sizeOf = async (content: Buffer | undefined) => {
  const { width, height } = await sharp(content).metadata()
  return { width, height }
}

test('a picture that would unfold to gigabytes is a file, and is not decoded', async () => {
  // The head of a PNG says what is to come.
  const bomb = await picture(40, 40).png({ progressive: true }).toBuffer()
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  const { found, thumbnail } = await inspect(bomb, 'image/png')
  expect([found.kind, thumbnail]).toEqual(['FILE', undefined])
})

test('a TIFF is no picture that browsers show, and has a small one', async () => {
  const { found, thumbnail } = await inspect(await picture(900, 600).tiff().toBuffer(), 'image/jpeg')
  expect(found).toMatchObject({ kind: 'FILE', contentType: 'image/tiff', width: 900, height: 600, hasThumbnail: true })
  expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: 480 })
})

test('a HEIC has a small picture where this build of the library decodes it, and is a file in any case', async () => {
  const head = box('ftyp', 'heic\0\0\0\0mif1heic')
  const { found } = await inspect(Buffer.concat([head, box('meta', '\0\0\0\0')]), 'image/heic')
  expect(found).toMatchObject({ kind: 'FILE', contentType: 'image/heic' })
})

test('what a camera has noted stays where the operator wants it', async () => {
  const content = await noted('jpeg')
  const [kept, cleaned] = [
    await inspect(content, 'image/jpeg', { keepMetadata: true }),
    await inspect(content, 'image/jpeg'),
  ]
  expect([kept.content.equals(content), kept.found.bytes]).toEqual([true, content.length])
  expect(personal.filter(word => cleaned.content.includes(word))).toEqual([])
})
