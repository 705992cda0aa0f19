// What a file is, told by its content. Neither its name nor what its sender says decides what is shown.

import { fileTypeFromBuffer } from 'file-type'

/** As much of a file as is looked at: the signatures of all formats stand near its beginning. */
const lookedAt = 256 * 1024
export const unknownType = 'application/octet-stream'

/** Types that browsers show without running anything. SVG is not among them. */
export const shownTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
])
/** Pictures that browsers do not show, and of which a small one can be made where the library decodes them. */
export const picturedTypes: ReadonlySet<string> = new Set([
  ...['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ...['image/tiff', 'image/jp2', 'image/jxl', 'image/bmp'],
])

/** Formats that are the outside of many types: here the announced type says more. */
const containers = new Set([
  'application/zip',
  'application/x-cfb',
  'application/xml',
  'application/gzip',
  'application/ogg',
])

/** Other words for one type. */
const sameAs: Readonly<Record<string, string>> = { 'image/apng': 'image/png' }

async function found(content: Buffer): Promise<string | undefined> {
  try {
    const type = (await fileTypeFromBuffer(content.subarray(0, lookedAt)))?.mime
    return type && (sameAs[type] ?? type)
  } catch {
    // Broken in a way that the library did not foresee: nothing that is known.
    return undefined
  }
}

/** What has a signature, and lacks it, is not that. */
const hasSignature = (type: string) =>
  /^(?:image|video|audio|font)\/(?!svg)/.test(type) || type === 'application/pdf' || containers.has(type)

/** @param announced as its sender says: believed of what has no signature, such as text, since it is only offered for saving */
export async function sniff(content: Buffer, announced: string): Promise<string> {
  const type = await found(content)
  if (type === undefined) return hasSignature(announced) ? unknownType : announced
  return containers.has(type) && !hasSignature(announced) ? announced : type
}
