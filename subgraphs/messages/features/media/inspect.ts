// What a file really is, whatever its sender says: magic bytes, pixels, a thumbnail and a blurhash. Called by the worker only.

import { encode } from 'blurhash'
import sharp from 'sharp'
import type { Found } from './model.ts'

/** Beyond this a small file becomes gigabytes when it is decoded. */
const maxPixels = 50_000_000
const thumbnailSide = 480
const blurSide = 32

export interface Inspected {
  readonly found: Found
  readonly thumbnail: Buffer | undefined
}

/** @returns a sentence for its sender where the content is not what it was said to be */
export async function inspect(content: Buffer, contentType: string): Promise<Inspected | string> {
  const magic = magicOf(content)
  const isShown = shownTypes.has(contentType)
  if (magic !== contentType && (isShown || (magic !== undefined && !containers.has(magic))))
    return `The content is ${magic ?? 'something else'}, not ${contentType}.`
  if (!isShown)
    return { found: { kind: 'FILE', contentType, width: null, height: null, blurhash: null }, thumbnail: undefined }
  return inspectImage(content, contentType)
}

async function inspectImage(content: Buffer, contentType: string): Promise<Inspected | string> {
  try {
    const image = () => sharp(content, { limitInputPixels: maxPixels, failOn: 'error' }).rotate()
    const { width, height, orientation = 1 } = await sharp(content, { limitInputPixels: maxPixels }).metadata()
    const thumbnail = await image()
      .resize(thumbnailSide, thumbnailSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer()
    const { data, info } = await image()
      .resize(blurSide, blurSide, { fit: 'inside' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const blurhash = encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
    // Orientations from 5 on stand on their side.
    const [across, down] = orientation >= 5 ? [height, width] : [width, height]
    return { found: { kind: 'IMAGE', contentType, width: across, height: down, blurhash }, thumbnail }
  } catch (error) {
    return `The picture cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Types that browsers show without running anything. SVG is not among them. */
const shownTypes = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'])

/** Formats that are the outside of many types. */
const containers = new Set(['application/zip'])

function magicOf(content: Buffer): string | undefined {
  const starts = (bytes: string, at = 0) => content.subarray(at, at + bytes.length / 2).toString('hex') === bytes
  const text = (from: number, to: number) => content.subarray(from, to).toString('latin1')
  if (starts('ffd8ff')) return 'image/jpeg'
  if (starts('89504e470d0a1a0a')) return 'image/png'
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'image/gif'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp'
  if (text(4, 12) === 'ftypavif' || text(4, 12) === 'ftypavis') return 'image/avif'
  if (text(0, 5) === '%PDF-') return 'application/pdf'
  if (starts('504b0304')) return 'application/zip'
  return undefined
}
