// Pictures as cameras and phones make them, with everything that they note: what tests of files work with.

import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** What must not be found in what members load. */
export const personal = ['Zoe Photographer', 'SN-4711-0815', 'LENS-99', 'Rue Secrete 7', 'made-on-zoes-phone']

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="48,12.5N" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Zoe Photographer" exif:at="Rue Secrete 7"/></rdf:RDF></x:xmpmeta>`
const exif = {
  IFD0: {
    Artist: 'Zoe Photographer',
    Make: 'Acme',
    HostComputer: 'made-on-zoes-phone',
    ImageDescription: 'Rue Secrete 7',
  },
  IFD2: { BodySerialNumber: 'SN-4711-0815', LensSerialNumber: 'LENS-99', UserComment: 'Rue Secrete 7' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '16/1 22/1 0/1' },
}

/** A picture whose corners differ, so that it shows which way up it is. */
export function picture(width = 64, height = 32): Sharp {
  const corner = {
    input: { create: { width: width / 2, height: height / 2, channels: 3, background: 'blue' } },
  } as const
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } }).composite([
    { ...corner, gravity: 'northwest' },
  ])
}

export type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'

/** With EXIF, XMP and a profile of colours. */
export function noted(format: Format, orientation = 6, from = picture()): Promise<Buffer> {
  const made = format === 'webp' ? from.webp({ lossless: true }) : from.toFormat(format)
  return made.withIccProfile('p3').withExif(exif).withXmp(xmp).withMetadata({ orientation, exif }).toBuffer()
}

/** Pictures one after the other, as GIF or WebP. */
export async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background } })
      .png()
      .toBuffer()
  const frames = await Promise.all(['red', 'green', 'blue'].map(frame))
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { loop: 0, delay: [100, 100, 100] })
    .toBuffer()
}

/** Puts a segment behind the first two bytes of a JPEG. */
export function withSegment(jpeg: Buffer, marker: number, data: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(data, 'latin1'), jpeg.subarray(2)])
}

/** Puts a chunk behind the head of a PNG. */
export function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([png.subarray(0, 33), length, typed, sum, png.subarray(33)])
}

/** An APNG: the head says how many frames there are, and the picture itself is the first. */
export async function movingPng(): Promise<Buffer> {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(1)
  return withChunk(await picture().png().toBuffer(), 'acTL', control)
}

/** A box of an ISO base media file. */
export function box(type: string, ...content: readonly (Buffer | string)[]): Buffer {
  const inside = Buffer.concat(content.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + inside.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, inside])
}
