// PNG, WebP and GIF without what they say beside their picture: what is not known to belong to it goes.

import { crc32 } from 'node:zlib'
import { exifOfOrientation } from './exif.ts'

/** Of a PNG: what its pixels, its colours and its movement need. Unknown chunks that must be understood stay as well. */
const pngKept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)

/** @throws where it is no PNG that could be read */
export function cleanPng(content: Buffer, orientation: number): Buffer {
  const kept: Buffer[] = [content.subarray(0, 8)]
  const exif = exifOfOrientation(orientation)
  for (let at = 8; at + 12 <= content.length; ) {
    const type = content.toString('latin1', at + 4, at + 8)
    // The last one of a file that breaks off.
    const end = Math.min(at + 12 + content.readUInt32BE(at), content.length)
    const isCritical = /^[A-Z]/.test(type)
    if (isCritical || pngKept.has(type)) kept.push(content.subarray(at, end))
    if (type === 'IHDR' && exif) kept.push(pngChunk('eXIf', exif))
    at = end
    if (type === 'IEND') break
  }
  return Buffer.concat(kept)
}

function pngChunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}

const webpKept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const webpFlags = { exif: 0x08, xmp: 0x04 }

/** @throws where it is no WebP that could be read */
export function cleanWebp(content: Buffer, orientation: number): Buffer {
  const kept: Buffer[] = []
  const exif = exifOfOrientation(orientation)
  const whole = Math.min(content.length, 8 + content.readUInt32LE(4))
  for (let at = 12; at + 8 <= whole; ) {
    const type = content.toString('latin1', at, at + 4)
    const length = content.readUInt32LE(at + 4)
    const end = Math.min(at + 8 + length + (length % 2), whole)
    if (webpKept.has(type)) {
      const chunk = Buffer.from(content.subarray(at, end))
      if (type === 'VP8X')
        chunk[8] = ((chunk[8] ?? 0) & ~(webpFlags.exif | webpFlags.xmp)) | (exif ? webpFlags.exif : 0)
      kept.push(chunk)
    }
    at = end
  }
  // Without VP8X there never was an orientation.
  if (exif && kept[0]?.toString('latin1', 0, 4) === 'VP8X') {
    const head = Buffer.from('EXIF\0\0\0\0', 'latin1')
    head.writeUInt32LE(exif.length, 4)
    kept.push(head, exif)
  }
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4)
  return Buffer.concat([head, ...kept])
}

/** Of a GIF's extensions: how often it repeats, and its profile of colours. */
const gifKept = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])

export function cleanGif(content: Buffer): Buffer {
  const tableLength = (packed = 0) => (packed & 0x80 ? 3 << ((packed & 7) + 1) : 0)
  /** Behind a row of blocks, of which the last is empty. */
  const behindBlocks = (from: number): number => {
    let at = from
    while (content[at]) at += 1 + (content[at] as number)
    return at + 1
  }
  let at = 13 + tableLength(content[10])
  const kept: Buffer[] = [content.subarray(0, at)]
  while (at < content.length) {
    const start = at
    const [kind, label] = [content[at], content[at + 1]]
    if (kind === 0x2c) at = behindBlocks(at + 11 + tableLength(content[at + 9]))
    else if (kind === 0x21) at = behindBlocks(at + 2)
    // The end, or what decoders take for it.
    else break
    const isNamed = label === 0xff && gifKept.has(content.toString('latin1', start + 3, start + 14))
    // 0xf9 says how long a frame stands.
    if (kind === 0x2c || label === 0xf9 || isNamed) kept.push(content.subarray(start, at))
  }
  kept.push(Buffer.from([0x3b]))
  return Buffer.concat(kept)
}
