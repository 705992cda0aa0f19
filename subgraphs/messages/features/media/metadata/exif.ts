// The one thing of EXIF that stays: which way up a picture is. A TIFF structure with that single tag.

/** @param orientation 1 to 8, as EXIF has them; 1 is the right way up and needs no word */
export function exifOfOrientation(orientation: number): Buffer | undefined {
  if (!(orientation > 1 && orientation <= 8)) return undefined
  const exif = Buffer.alloc(26)
  exif.write('II*\0', 'latin1')
  exif.writeUInt32LE(8, 4)
  exif.writeUInt16LE(1, 8)
  // Orientation is a SHORT, of which there is one.
  exif.writeUInt16LE(0x0112, 10)
  exif.writeUInt16LE(3, 12)
  exif.writeUInt32LE(1, 14)
  exif.writeUInt16LE(orientation, 18)
  return exif
}
