// Reads a text file line by line, packed by gzip or not, in whichever encoding. A line beyond all measure is passed by without being
// held in memory; one that is not in the file's encoding is told.
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { codeOf, StackError } from '../stack-error.ts'
import { type Encoding, encodingOf } from './archive/texts.ts'
import { type Refused, refused } from './records.ts'

const maxLine = 16 * 1024 * 1024

export interface Line {
  readonly number: number
  /** Undefined where it cannot be read. */
  readonly text: string | undefined
  readonly problem?: Refused
  /** How much of the file is behind it, 0 to 1. */
  readonly done: number
}

const tooLong = refused('LINE_TOO_LONG', 'The line is longer than 16 MiB.')
const badBytes = refused('BROKEN_LINE', 'The line is not UTF-8.')

/** @throws StackError where a packed file is broken or cut off: with the line up to which it was read */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const { size } = await stat(path)
  const file = createReadStream(path)
  const isPacked = await beginsPacked(path)
  const source = isPacked ? file.pipe(createGunzip()) : file
  // What breaks the file breaks the pipe too, where there is one.
  file.on('error', error => source.destroy(error))
  const done = () => (size === 0 ? 1 : file.bytesRead / size)
  let number = 0
  try {
    for await (const line of linesOf(utf8(source))) {
      number = line.number
      yield { ...line, done: done() }
    }
  } catch (error) {
    if (!String(codeOf(error)).startsWith('Z_')) throw error
    throw new StackError(
      `${basename(path)} is broken or cut off: nothing can be read behind line ${number}.`,
      'Run the same command again with the whole file: it goes on.',
    )
  }
}

/** Of a text that is there already. */
export async function* linesOfText(text: string): AsyncGenerator<Line> {
  for (const [index, line] of text.split('\n').entries()) yield { number: index + 1, text: line, done: 1 }
}

async function beginsPacked(path: string): Promise<boolean> {
  await using file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
  return buffer[0] === 0x1f && buffer[1] === 0x8b
}

/** UTF-16 as UTF-8, and no byte order mark. */
async function* utf8(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let encoding: Encoding | undefined
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of source) {
    const isFirst = encoding === undefined
    encoding ??= encodingOf(chunk)
    if (encoding === 'utf-8') {
      const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
      yield hasMark ? chunk.subarray(3) : chunk
    } else {
      decoder ??= new TextDecoder(encoding)
      yield Buffer.from(decoder.decode(chunk, { stream: true }))
    }
  }
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Omit<Line, 'done'>> {
  let parts: Buffer[] = []
  let [length, number, isTooLong] = [0, 0, false]
  const line = (): Omit<Line, 'done'> => {
    const bytes = Buffer.concat(parts)
    const problem = isTooLong || length > maxLine ? tooLong : isUtf8(bytes) ? undefined : badBytes
    parts = []
    length = 0
    isTooLong = false
    number++
    return problem ? { number, text: undefined, problem } : { number, text: bytes.toString() }
  }
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end))
      length += end - start
      yield line()
      start = end + 1
    }
    parts.push(chunk.subarray(start))
    length += chunk.length - start
    if (length <= maxLine) continue
    isTooLong = true
    parts = []
    length = 0
  }
  if (length > 0 || isTooLong) yield line()
}
