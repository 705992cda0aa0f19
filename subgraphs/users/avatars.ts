// Pictures of people: whatever was sent is decoded and drawn anew, so that nothing of the file's own bytes is ever served.

import sharp from 'sharp'

const side = 256
const maxBytes = 128 * 1024
/** A small file can unpack to a huge picture. */
const maxPixels = 25_000_000
const formats: readonly (string | undefined)[] = ['jpeg', 'png', 'webp', 'gif']

/**
 * @param base64 the picture's file
 * @returns a square WebP, or a sentence that says what is wrong with the file
 */
export async function drawAvatar(base64: string): Promise<Buffer | string> {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return 'The picture is not Base64.'
  const file = Buffer.from(base64, 'base64')
  if (file.length === 0) return 'The picture is empty.'
  if (file.length > maxBytes) return `The picture has at most ${maxBytes / 1024} KiB.`
  try {
    const picture = sharp(file, { limitInputPixels: maxPixels, failOn: 'error', animated: false })
    const { format } = await picture.metadata()
    if (!formats.includes(format)) return 'The picture is a JPEG, PNG, WebP or GIF.'
    return await picture.rotate().resize(side, side, { fit: 'cover' }).webp({ quality: 80 }).toBuffer()
  } catch {
    return 'The picture cannot be read.'
  }
}
