// The place that a picture of a message takes before it is there, and how it lies in it. None is ever blown up: a picture of a few
// pixels says nothing more when it is large.
import type { Attachment } from './model.ts'

type Size = Pick<Attachment, 'width' | 'height'>

/** In pixels of the page. */
const largest = { width: 360, height: 320 }
/** What a finger can hit. */
const smallest = 44
/** What is longer or higher than this is shown in part. */
const ratios = { least: 0.4, most: 4 }
/** What one cell of a grid measures at most. */
export const cellPx = 200

/** Width and height of the place for one picture; for one of unknown size what most pictures take. */
export function placeOf({ width, height }: Size): { width: number; height: number } {
  if (!width || !height) return { width: largest.width, height: (largest.width * 3) / 4 }
  const ratio = Math.min(ratios.most, Math.max(ratios.least, width / height))
  const wide = Math.min(largest.width, largest.height * ratio)
  const side = (own: number, most: number) => Math.max(smallest, Math.round(Math.min(own, most)))
  return { width: side(width, wide), height: side(height, wide / ratio) }
}

/** Whether a picture has the pixels to fill its place; else it lies in the middle of it, as it is. */
export const fills = ({ width, height }: Size, place: { width: number; height: number }): boolean =>
  !width || !height || (width >= place.width && height >= place.height)
