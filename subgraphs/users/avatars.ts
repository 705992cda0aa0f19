// Pictures of people, drawn anew from a picture that was checked: nothing of the file's own bytes is ever served.

import sharp from 'sharp'

const side = 256
/** What messages makes small has far fewer. */
const maxPixels = 1_000_000

export type DrawAvatar = (picture: Buffer) => Promise<Buffer>

/** @returns a square WebP */
export const drawAvatar: DrawAvatar = picture =>
  sharp(picture, { limitInputPixels: maxPixels, failOn: 'error' })
    .resize(side, side, { fit: 'cover' })
    .webp({ quality: 80 })
    .toBuffer()
