// What cameras note is gone from real files, byte by byte; their pixels, their colours and which way up they are stay.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import {
  box,
  type Format,
  moving,
  movingPng,
  noted,
  personal,
  picture,
  withChunk,
  withSegment,
} from '../test-pictures.ts'
import { withoutMetadata } from './clean.ts'

const typeOf = (format: string) => `image/${format}`
const pixelsOf = (content: Buffer) => sharp(content, { animated: true, failOn: 'warning' }).raw().toBuffer()
const foundIn = (content: Buffer) =>
  personal.filter(word => content.includes(word) || content.includes(word, 0, 'utf16le'))

async function clean(content: Buffer, type: string): Promise<Buffer> {
  const { orientation = 1 } = await sharp(content).metadata()
  const cleaned = withoutMetadata(content, type, orientation)
  if (!cleaned) throw new Error('it was not read')
  return cleaned
}

const formats: Format[] = ['jpeg', 'png', 'webp', 'avif']

test.each(formats)('a %s loses what its camera has noted, and nothing else', async format => {
  const content = await noted(format)
  expect(foundIn(content)).not.toEqual([])
  const cleaned = await clean(content, typeOf(format))
  expect(foundIn(cleaned)).toEqual([])
  expect(await pixelsOf(cleaned)).toEqual(await pixelsOf(content))
  const [before, after] = [await sharp(content).metadata(), await sharp(cleaned).metadata()]
  expect(after.icc).toEqual(before.icc)
  expect(after.icc).toBeDefined()
  expect([after.width, after.height]).toEqual([before.width, before.height])
  // AVIF has it as a property of the picture; no word of EXIF counts there.
  if (format !== 'avif') expect([before.orientation, after.orientation]).toEqual([6, 6])
  expect(await pixelsOf(await sharp(cleaned).rotate().png().toBuffer())).toEqual(
    await pixelsOf(await sharp(content).rotate().png().toBuffer()),
  )
})

test.each(formats.flatMap(format => [1, 3, 8].map(orientation => [format, orientation] as const)))(
  'a %s of orientation %i has no EXIF but that',
  async (format, orientation) => {
    const cleaned = await clean(await noted(format, orientation), typeOf(format))
    const { exif, xmp, iptc, orientation: after = 1 } = await sharp(cleaned).metadata()
    if (format !== 'avif') expect([after, exif === undefined]).toEqual([orientation, orientation === 1])
    expect([xmp && foundIn(xmp), iptc]).toEqual([xmp && [], undefined])
    expect(exif?.includes('GPS') ?? false).toBe(false)
  },
)

test('what stands elsewhere in a JPEG goes too: IPTC, comments, second pictures, and what is behind the end', async () => {
  const plain = await picture().jpeg().toBuffer()
  const parts: [number, string][] = [
    [0xed, 'Photoshop 3.0\0 8BIM Zoe Photographer'],
    [0xfe, 'SN-4711-0815'],
    [0xe2, 'MPF\0 Rue Secrete 7'],
    [0xe0, 'JFXX\0 LENS-99'],
    [0xe5, 'made-on-zoes-phone'],
  ]
  const full = parts.reduce<Buffer>((jpeg, [marker, data]) => withSegment(jpeg, marker, data), plain)
  const film = Buffer.concat([full, await noted('jpeg'), Buffer.from('SN-4711-0815')])
  expect(foundIn(await clean(film, 'image/jpeg'))).toEqual([])
  expect(await clean(film, 'image/jpeg')).toEqual(await clean(plain, 'image/jpeg'))
})

test('a progressive JPEG, and one with bytes between its segments, are read to their end', async () => {
  const progressive = await noted('jpeg', 6, sharp(await picture(640, 320).jpeg({ progressive: true }).toBuffer()))
  const loose = Buffer.concat([progressive.subarray(0, 2), Buffer.from([1, 2, 3]), progressive.subarray(2)])
  expect(await clean(loose, 'image/jpeg')).toEqual(await clean(progressive, 'image/jpeg'))
  expect(await pixelsOf(await clean(progressive, 'image/jpeg'))).toEqual(await pixelsOf(progressive))
})

test('texts of a PNG go, and what stands behind its end', async () => {
  const plain = await picture().png().toBuffer()
  const texts = withChunk(
    withChunk(plain, 'tEXt', Buffer.from('Author\0Zoe Photographer')),
    'zzZz',
    Buffer.from('LENS-99'),
  )
  const cropped = Buffer.concat([texts, Buffer.from('Rue Secrete 7')])
  expect(foundIn(await clean(cropped, 'image/png'))).toEqual([])
  expect(await pixelsOf(await clean(cropped, 'image/png'))).toEqual(await pixelsOf(plain))
})

test.each(['gif', 'webp'] as const)('a %s that moves goes on moving', async format => {
  const content = await moving(format)
  const [before, after] = [
    await sharp(content).metadata(),
    await sharp(await clean(content, typeOf(format))).metadata(),
  ]
  expect([after.pages, after.delay, after.loop]).toEqual([before.pages, before.delay, before.loop])
  expect(after.pages).toBe(3)
  expect(await pixelsOf(await clean(content, typeOf(format)))).toEqual(await pixelsOf(content))
})

test('comments and XMP of a GIF go', async () => {
  const content = await moving('gif')
  const table = 3 << (((content[10] as number) & 7) + 1)
  const at = 13 + ((content[10] as number) & 0x80 ? table : 0)
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 16]), Buffer.from('Zoe Photographer\0')])
  const xmp = Buffer.concat([
    Buffer.from('\x21\xff\x0bXMP DataXMP', 'latin1'),
    Buffer.from('\x0dRue Secrete 7\0', 'latin1'),
  ])
  const full = Buffer.concat([content.subarray(0, at), comment, xmp, content.subarray(at)])
  expect(foundIn(full)).toEqual(['Zoe Photographer', 'Rue Secrete 7'])
  const appended = Buffer.concat([full.subarray(0, -1), Buffer.from('\0LENS-99')])
  for (const noisy of [full, appended])
    expect(await clean(noisy, 'image/gif')).toEqual(await clean(content, 'image/gif'))
})

test('a moving PNG keeps its movement', async () => {
  expect((await clean(await movingPng(), 'image/png')).includes('acTL')).toBe(true)
})

test('a film loses its position, its device and its names, and keeps its length', () => {
  const track = box('trak', box('tkhd', 'matrix'), box('udta', 'LENS-99'), box('meta', 'SN-4711-0815'))
  const film = Buffer.concat([
    box('ftyp', 'qt  '),
    box(
      'moov',
      box('mvhd', 'header'),
      track,
      box('udta', box('\xa9xyz', 'Rue Secrete 7')),
      box('meta', 'made-on-zoes-phone'),
    ),
    box('uuid', 'Zoe Photographer'),
    box('mdat', 'film'),
  ])
  const cleaned = withoutMetadata(film, 'video/quicktime', 1) as Buffer
  expect([cleaned.length, foundIn(cleaned)]).toEqual([film.length, []])
  for (const kept of ['mvhdheader', 'tkhdmatrix', 'mdatfilm']) expect(cleaned.includes(kept)).toBe(true)
})

test('what a phone has appended to an AVIF goes, and one that breaks off keeps what there is', async () => {
  const content = await noted('avif')
  const appended = Buffer.concat([content, Buffer.from('SEFH Rue Secrete 7 SN-4711-0815 and no box at all')])
  const cleaned = await clean(appended, 'image/avif')
  expect([foundIn(cleaned), cleaned.length]).toEqual([[], appended.length])
  expect(await pixelsOf(cleaned)).toEqual(await pixelsOf(content))
  const cut = Buffer.concat([
    box('ftyp', 'isom'),
    box('moov', box('udta', 'LENS-99')),
    box('mdat', 'a film'.repeat(9)),
  ]).subarray(0, -9)
  const kept = withoutMetadata(cut, 'video/mp4', 1) as Buffer
  expect([foundIn(kept), kept.subarray(-9)]).toEqual([[], cut.subarray(-9)])
})

test('whatever is broken in them is read in time or not at all', async () => {
  const films = box('moov', box('trak', box('udta', 'x')))
  const sources: [string, Buffer][] = [
    ...(await Promise.all(formats.map(async one => [typeOf(one), await noted(one)] as [string, Buffer]))),
    ['image/gif', await moving('gif')],
    ['image/webp', await moving('webp')],
    ['video/mp4', Buffer.concat([box('ftyp', 'isom'), films])],
  ]
  const broken = fc.record({
    source: fc.constantFrom(...sources),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(0, 1, 0x7f, 0xff)), {
      maxLength: 8,
    }),
  })
  fc.assert(
    fc.property(broken, ({ source: [type, content], to, changes }) => {
      const copy = Buffer.from(content.subarray(0, Math.ceil(content.length * to)))
      for (const [place, value] of changes) if (copy.length > 0) copy[Math.floor(copy.length * place)] = value
      const cleaned = withoutMetadata(copy, type, 6)
      expect((cleaned?.length ?? 0) <= copy.length + 64).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})
