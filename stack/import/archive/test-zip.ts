// For tests: zip archives as others pack them, and as nobody should.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Buffer | string
  /** What the archive says of its length. Default: the truth. */
  readonly saidSize?: number
  readonly isEncrypted?: boolean
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, saidSize, isEncrypted = false } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    // What the two headers have in common: version, flags (UTF-8 names), method, and the sizes.
    const common = (at: number, into: Buffer) => {
      into.writeUInt16LE(20, at)
      into.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), at + 2)
      into.writeUInt16LE(8, at + 4)
      into.writeUInt32LE(crc32(bytes), at + 10)
      into.writeUInt32LE(packed.length, at + 14)
      into.writeUInt32LE(saidSize ?? bytes.length, at + 18)
      into.writeUInt16LE(path.length, at + 22)
    }
    common(4, header)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common(6, entry)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, path)
    parts.push(header, path, packed)
    offset += header.length + path.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}
