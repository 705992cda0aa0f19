// What members load of a picture is the picture: its position, the serial number of the camera, the name of its owner and whatever
// else stands beside the pixels is taken out of the file. The pixels are not touched, so nothing is lost of them; a library that
// decodes and encodes anew would lose some with each picture. Which way up it is stays.

import { cleanFilm, cleanPicture } from './boxes.ts'
import { cleanGif, cleanPng, cleanWebp } from './chunks.ts'
import { cleanJpeg } from './jpeg.ts'

type Clean = (content: Buffer, orientation: number) => Buffer

const cleaners: Readonly<Record<string, Clean>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'image/gif': cleanGif,
  'image/avif': cleanPicture,
  'image/heic': cleanPicture,
  'image/heif': cleanPicture,
  'image/heic-sequence': cleanPicture,
  'image/heif-sequence': cleanPicture,
  'video/mp4': cleanFilm,
  'video/quicktime': cleanFilm,
  'video/x-m4v': cleanFilm,
  'video/3gpp': cleanFilm,
  'video/3gpp2': cleanFilm,
}

/**
 * @param contentType as it was found in the content
 * @returns undefined where this format is not known here, or is broken in a way that leaves it unread
 */
export function withoutMetadata(content: Buffer, contentType: string, orientation: number): Buffer | undefined {
  try {
    return cleaners[contentType]?.(content, orientation)
  } catch {
    return undefined
  }
}
