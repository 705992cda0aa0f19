// What files really are, told by their content: pictures get a thumbnail and a hash, disguises are found.
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { inspect } from './inspect.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })

test('a picture is measured, and gets a small picture and a blurhash', async () => {
  const inspected = await inspect(await picture(900, 600).png().toBuffer(), 'image/png')
  if (typeof inspected === 'string') throw new Error(inspected)
  expect(inspected.found).toMatchObject({ kind: 'IMAGE', contentType: 'image/png', width: 900, height: 600 })
  expect(inspected.found.blurhash).toMatch(/^.{20,}$/)
  expect(await sharp(inspected.thumbnail).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 })
})

test('a picture that lies on its side is measured as it is seen', async () => {
  const turned = await picture(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await inspect(turned, 'image/jpeg')).toMatchObject({ found: { width: 20, height: 40 } })
})

test.each([
  ['a page that says it is a picture', Buffer.from('<html><script>alert(1)</script>'), 'image/png', /not image\/png/],
  [
    'a PNG that says it is a JPEG',
    Buffer.from('89504e470d0a1a0a00', 'hex'),
    'image/jpeg',
    /image\/png, not image\/jpeg/,
  ],
  [
    'a picture that says it is a text',
    Buffer.from('ffd8ffe000104a464946', 'hex'),
    'text/plain',
    /image\/jpeg, not text\/plain/,
  ],
  ['a picture that breaks off', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png', /cannot be read/],
])('%s is rejected, and its sender is told why', async (_, content, contentType, reason) => {
  expect(await inspect(content, contentType)).toMatch(reason)
})

test('a picture that would unfold to gigabytes is rejected', async () => {
  const bomb = await picture(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
  expect(await inspect(bomb, 'image/png')).toMatch(/cannot be read: .*pixel/i)
})

test.each([
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['text/html', '<p>hello'],
  ['application/pdf', '%PDF-1.7'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\u0003\u0004'],
])('%s is a file to be saved, not a picture to be shown', async (contentType, content) => {
  expect(await inspect(Buffer.from(content, 'latin1'), contentType)).toMatchObject({
    found: { kind: 'FILE', contentType },
  })
})
