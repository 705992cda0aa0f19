// What a file really is, whatever its sender says: its type, pixels, a small picture and a blurhash, and its content as members load
// it. What cannot be shown is a file to be saved, and no refusal. Called by the worker only.

import { encode } from 'blurhash'
import sharp, { type Metadata, type SharpOptions } from 'sharp'
import { withoutMetadata } from './metadata/clean.ts'
import type { Found } from './model.ts'
import { picturedTypes, shownTypes, sniff } from './sniff.ts'

/** Of what is decoded line by line: a panorama takes little more memory than its small picture. */
const mostPixels = 268_000_000
/** Of what is decoded as a whole. */
const mostBytes = 512 * 1024 * 1024
const mostSeconds = 30
const thumbnailSide = 480
const blurSide = 32

export interface Inspected {
  readonly found: Found
  /** What members load. */
  readonly content: Buffer
  readonly thumbnail: Buffer | undefined
}

export interface InspectOptions {
  /** Where a picture was taken, with which camera and by whom stays in it. */
  readonly keepMetadata?: boolean
}

const nothing = { width: null, height: null, blurhash: null, isAnimated: false, hasThumbnail: false } as const

/** @param announced the type that its sender says */
export async function inspect(
  content: Buffer,
  announced: string,
  { keepMetadata = false }: InspectOptions = {},
): Promise<Inspected> {
  const sniffed = await sniff(content, announced)
  const isPicture = shownTypes.has(sniffed) || picturedTypes.has(sniffed)
  const metadata = isPicture ? await metadataOf(content) : undefined
  // The outside of AVIF and HEIC is the same; what is inside decides.
  const contentType = metadata?.format === 'heif' && metadata.compression === 'av1' ? 'image/avif' : sniffed
  const picture = metadata && (await pictureOf(content, metadata))
  const isShown = picture?.thumbnail !== undefined && shownTypes.has(contentType)
  const cleaned = keepMetadata ? undefined : withoutMetadata(content, contentType, metadata?.orientation ?? 1)
  const { thumbnail, ...seen } = picture ?? { thumbnail: undefined, ...nothing }
  const served = cleaned ?? content
  const kind = isShown ? 'IMAGE' : 'FILE'
  return { found: { kind, contentType, ...seen, bytes: served.length }, content: served, thumbnail }
}

const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error' }

async function metadataOf(content: Buffer): Promise<Metadata | undefined> {
  try {
    // Of the head alone: nothing is decoded, however large the picture is.
    return await sharp(content, { ...options, limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}

async function pictureOf(content: Buffer, metadata: Metadata) {
  const { width, height, orientation = 1 } = metadata
  // Orientations from 5 on stand on their side.
  const [across, down] = orientation >= 5 ? [height, width] : [width, height]
  const seen = { width: across, height: down, isAnimated: isAnimated(content, metadata) }
  const small = weightOf(metadata) > mostBytes ? undefined : await thumbnailOf(content)
  return { ...seen, blurhash: small?.blurhash ?? null, hasThumbnail: small !== undefined, thumbnail: small?.thumbnail }
}

/** What is in memory at once while a picture is decoded; 0 where that is a few lines. */
function weightOf({ format, width, height, channels, depth, isProgressive, orientation = 1 }: Metadata): number {
  const pixels = width * height
  // A JPEG is made smaller as it is read, before it is turned; a PNG that is to be turned is not.
  if (!isProgressive && (format === 'jpeg' || (format === 'png' && orientation === 1))) return 0
  // Coefficients of two bytes, of each of three colours, before there is a pixel.
  if (format === 'jpeg') return pixels * 6
  return pixels * Math.max(channels, 3) * (depth === 'ushort' ? 2 : 1)
}

async function thumbnailOf(content: Buffer) {
  try {
    const thumbnail = await sharp(content, options)
      .timeout({ seconds: mostSeconds })
      .rotate()
      .resize(thumbnailSide, thumbnailSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer()
    const { data, info } = await sharp(thumbnail)
      .resize(blurSide, blurSide, { fit: 'inside' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { thumbnail, blurhash: encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3) }
  } catch {
    // Broken, or in a format that this build of the library does not decode, as HEIC is for its patents.
    return undefined
  }
}

function isAnimated(content: Buffer, { format, pages = 1 }: Metadata): boolean {
  if (format !== 'png') return pages > 1 && format !== 'tiff'
  // The library reads an animated PNG as its first picture.
  const control = content.indexOf('acTL', 0, 'latin1')
  return control >= 0 && control < content.indexOf('IDAT', 0, 'latin1')
}
