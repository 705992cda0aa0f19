// Reads a text file line by line, packed by gzip or not. A line beyond all measure is passed by without being held in memory.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

const maxLine = 16 * 1024 * 1024

export interface Line {
  readonly number: number
  /** Undefined where it is longer than 16 MiB. */
  readonly text: string | undefined
  /** How much of the file is behind it, 0 to 1. */
  readonly done: number
}

export async function* readLines(path: string): AsyncGenerator<Line> {
  const { size } = await stat(path)
  const file = createReadStream(path)
  const source = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // What breaks the file breaks the pipe too, where there is one.
  file.on('error', error => source.destroy(error))
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let tooLong = false
  const line = (text: string): Line => {
    const whole = tooLong || text.length > maxLine ? undefined : text
    tooLong = false
    return { number: ++number, text: whole, done: size === 0 ? 1 : file.bytesRead / size }
  }
  for await (const chunk of source) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) yield line(text)
    if (rest.length <= maxLine) continue
    tooLong = true
    rest = ''
  }
  if (rest !== '' || tooLong) yield line(rest)
}
