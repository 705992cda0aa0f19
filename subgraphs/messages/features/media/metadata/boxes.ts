// AVIF, HEIC and films (ISO base media files) without what they say beside their picture. Places in them are told as offsets of the
// file, so nothing is cut: what goes is overwritten with zeros where it stands. Which way up a picture is, is a property of its own.

interface Box {
  readonly type: string
  /** Where its content begins and ends. */
  readonly from: number
  readonly to: number
  /** Where it begins itself. */
  readonly start: number
}

/** Bounds the work on a file of nothing but boxes, or places. */
const mostBoxes = 100_000

interface Count {
  left: number
}

/** What makers and editors put beside a film: XMP, positions, devices, and what they have freed and not overwritten. */
const asides = new Set(['uuid', 'udta', 'free', 'skip'])

/** A picture. @throws where it is no file of boxes that could be read */
export function cleanPicture(content: Buffer): Buffer {
  return cleanFile(content, cleanItems)
}

/** A film. @throws where it is no file of boxes that could be read */
export function cleanFilm(content: Buffer): Buffer {
  return cleanFile(content, blank)
}

type CleanBox = (content: Buffer, box: Box, count: Count) => void

function cleanFile(content: Buffer, cleanMeta: CleanBox): Buffer {
  const cleaned = Buffer.from(content)
  const count = { left: mostBoxes }
  const end = endOfBoxes(cleaned, count)
  for (const box of boxesIn(cleaned, 0, end, count)) {
    if (box.type === 'meta') cleanMeta(cleaned, box, count)
    if (box.type === 'moov' || box.type === 'moof') cleanTracks(cleaned, box, count)
    if (asides.has(box.type)) blank(cleaned, box)
  }
  return cleaned.fill(0, end)
}

/** Behind the last whole box. What phones append to a picture is none; a film that breaks off ends in the middle of its data. */
function endOfBoxes(content: Buffer, count: Count): number {
  let end = 0
  const looked = { left: count.left }
  try {
    for (const { to } of boxesIn(content, 0, content.length, looked)) end = to
  } catch (error) {
    if (looked.left <= 0) throw error
    // Whatever begins here is no box.
  }
  return content.toString('latin1', end + 4, end + 8) === 'mdat' ? content.length : end
}

function* boxesIn(content: Buffer, from: number, to: number, count: Count): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    if (count.left-- <= 0) throw new Error('too many boxes')
    const short = content.readUInt32BE(at)
    const isLong = short === 1 && at + 16 <= to
    const length = isLong ? Number(content.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    const head = isLong ? 16 : 8
    const type = content.toString('latin1', at + 4, at + 8)
    if (type === 'mdat' && at + length > to) return
    if (length < head || at + length > to) throw new Error(`a box at ${at} that ends nowhere`)
    yield { type, start: at, from: at + head, to: at + length }
    at += length
  }
}

/** Makes of a box one that every reader skips. */
function blank(content: Buffer, { start, from, to }: Box): void {
  content.write('free', start + 4, 'latin1')
  content.fill(0, from, to)
}

/** The words about a film and its tracks. */
function cleanTracks(content: Buffer, film: Box, count: Count): void {
  for (const box of boxesIn(content, film.from, film.to, count)) {
    if (box.type === 'meta' || asides.has(box.type)) blank(content, box)
    if (box.type === 'trak' || box.type === 'traf') cleanTracks(content, box, count)
  }
}

/** The items of a picture that are no pictures: EXIF, XMP and whatever is told as text of some type. */
function cleanItems(content: Buffer, meta: Box, count: Count): void {
  const parts = new Map([...boxesIn(content, meta.from + 4, meta.to, count)].map(box => [box.type, box]))
  const [info, places, data] = [parts.get('iinf'), parts.get('iloc'), parts.get('idat')]
  if (!info || !places) return
  let budget = content.length
  const told = new Set(toldItems(content, info, count))
  for (const { id, method, from, length } of extentsOf(content, places)) {
    if (count.left-- <= 0) throw new Error('too many places')
    if (!told.has(id)) continue
    // 0: an offset of the file; 1: one of the data beside it.
    const base = method === 1 ? data?.from : 0
    const bound = method === 1 ? data?.to : content.length
    if (base === undefined || bound === undefined || method > 1) throw new Error('an item that is made of others')
    // Each place is overwritten once: many that lie over each other would be work without end.
    const end = base + from + length
    budget -= length
    if (length === 0 || end > bound || budget < 0) throw new Error('an item that ends nowhere')
    content.fill(0, base + from, end)
    // An empty EXIF block, so that readers find one without a tag: an offset of 0, then a TIFF structure.
    if (end - base - from >= 18) content.write('\0\0\0\0II*\0\x08\0\0\0', base + from, 'latin1')
  }
}

function* toldItems(content: Buffer, info: Box, count: Count): Generator<number> {
  const version = content[info.from] as number
  for (const box of boxesIn(content, info.from + (version === 0 ? 6 : 8), info.to, count)) {
    if (box.type !== 'infe') continue
    const entry = content[box.from] as number
    // Before version 2 an item has a media type, and none of them is a picture.
    const at = box.from + 4 + (entry === 3 ? 4 : 2) + 2
    const type = entry >= 2 ? content.toString('latin1', at, at + 4) : 'mime'
    const id = entry === 3 ? content.readUInt32BE(box.from + 4) : content.readUInt16BE(box.from + 4)
    if (type === 'Exif' || type === 'mime' || type === 'uri ') yield id
  }
}

interface Extent {
  readonly id: number
  readonly method: number
  readonly from: number
  readonly length: number
}

/** Where the items stand; the box packs the widths of its own numbers. */
function* extentsOf(content: Buffer, { from, to }: Box): Generator<Extent> {
  let at = from + 4
  const read = (bytes: number): number => {
    if (at + bytes > to) throw new Error('places that end nowhere')
    const value = bytes === 0 ? 0 : bytes === 8 ? Number(content.readBigUInt64BE(at)) : content.readUIntBE(at, bytes)
    at += bytes
    return value
  }
  const version = content[from] as number
  const [sizes, more] = [read(1), read(1)]
  const [ofOffset, ofLength, ofBase, ofIndex] = [sizes >> 4, sizes & 15, more >> 4, version > 0 ? more & 15 : 0]
  const items = read(version < 2 ? 2 : 4)
  for (let item = 0; item < items; item++) {
    const id = read(version < 2 ? 2 : 4)
    const method = version > 0 ? read(2) & 15 : 0
    read(2)
    const base = read(ofBase)
    for (let left = read(2); left > 0; left--) {
      read(ofIndex)
      const offset = read(ofOffset)
      yield { id, method, from: base + offset, length: read(ofLength) }
    }
  }
}
