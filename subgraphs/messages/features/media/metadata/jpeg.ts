// A JPEG without what it says beside its picture. What stays is what its colours need: JFIF, the profile of colours, Adobe's transform.
// What stands behind the picture goes too: it is a second picture with its own metadata, a film, or what a phone has noted.

import { exifOfOrientation } from './exif.ts'

const marker = { app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee, app15: 0xef, comment: 0xfe, scan: 0xda, end: 0xd9 }

/** @throws where it is no JPEG that could be read */
export function cleanJpeg(content: Buffer, orientation: number): Buffer {
  const kept: Buffer[] = [content.subarray(0, 2)]
  const exif = exifOfOrientation(orientation)
  let hasOrientation = exif === undefined
  let at = 2
  for (;;) {
    const { kind, end, body } = segmentAt(content, at)
    if (kind === marker.end || body === undefined) {
      kept.push(Buffer.from([0xff, marker.end]))
      return Buffer.concat(kept)
    }
    // Behind JFIF, which has to be the first, and before all else.
    if (!hasOrientation && kind !== marker.app0) {
      kept.push(exifSegment(exif as Buffer))
      hasOrientation = true
    }
    const entropy = kind === marker.scan ? endOfScan(content, end) : end
    if (isKept(kind, body)) kept.push(Buffer.from([0xff, kind]), content.subarray(end - body.length - 2, entropy))
    at = entropy
  }
}

function isKept(kind: number, body: Buffer): boolean {
  const starts = (text: string) => body.subarray(0, text.length).toString('latin1') === text
  if (kind === marker.app0) return starts('JFIF\0')
  if (kind === marker.app2) return starts('ICC_PROFILE\0')
  if (kind === marker.app14) return starts('Adobe')
  return kind !== marker.comment && !(kind >= marker.app0 && kind <= marker.app15)
}

interface Segment {
  readonly kind: number
  readonly end: number
  /** Without its length; undefined where the content has ended. */
  readonly body: Buffer | undefined
}

function segmentAt(content: Buffer, from: number): Segment {
  let at = from
  // What stands between two segments and begins with no marker, decoders pass over.
  if (content[at] !== 0xff) at = content.indexOf(0xff, at)
  if (at < 0) return { kind: marker.end, end: content.length, body: undefined }
  // Any number of fill bytes may stand before a marker.
  while (content[at] === 0xff) at++
  const kind = content[at] ?? marker.end
  if (kind === marker.end) return { kind, end: at, body: undefined }
  if (at + 3 > content.length) return { kind: marker.end, end: content.length, body: undefined }
  const length = content.readUInt16BE(at + 1)
  const end = at + 1 + length
  if (length < 2 || end > content.length) throw new Error(`a segment at ${at} that ends nowhere`)
  return { kind, end, body: content.subarray(at + 3, end) }
}

/** Where the next marker stands, behind the bytes of a scan; a restart and an escaped byte are no marker of their own. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0 && at + 1 < content.length; at = content.indexOf(0xff, at)) {
    const next = content[at + 1] as number
    if (next === 0xff) at++
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else return at
  }
  return content.length
}

function exifSegment(exif: Buffer): Buffer {
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1')
  head.writeUInt16BE(head.length - 2 + exif.length, 2)
  return Buffer.concat([head, exif])
}
