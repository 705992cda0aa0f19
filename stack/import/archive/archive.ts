// The files of an export, whether it is a folder or a zip archive. Nothing is ever unpacked to the disk, so no name in it leads out of
// it; an archive that says it is larger than such exports are is refused before anything of it is read.
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Entry, openPromise } from 'yauzl'
import { messageOf, StackError } from '../../stack-error.ts'

export interface Archive extends AsyncDisposable {
  /** Their paths in it, in order. */
  readonly files: readonly string[]
  /** @throws StackError where there is no such file, or its bytes cannot be read */
  read(file: string): Promise<Buffer>
}

export const limits = {
  files: 1_000_000,
  /** Bytes of one file, unpacked. */
  file: 256 * 1024 * 1024,
  /** What the files of an archive are together, unpacked: so much, and so many times the archive. Talk packs to a tenth, at most. */
  all: 1024 * 1024 * 1024,
  times: 100,
} as const

/** What a desktop leaves behind; no part of an export. */
const isLitter = (path: string) => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path)

/** @throws StackError where it is neither a folder nor a whole zip archive, or one to be afraid of */
export async function openArchive(path: string): Promise<Archive> {
  const found = await stat(path)
  return found.isDirectory() ? openFolder(path) : openZip(path, found.size)
}

/** By its first bytes; an archive that is cut off begins like any other. */
export async function isZip(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return false
  await using file = await open(path)
  const { buffer: bytes } = await file.read(Buffer.alloc(4), 0, 4, 0)
  return bytes.subarray(0, 2).toString('latin1') === 'PK'
}

async function openFolder(folder: string): Promise<Archive> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  // Links are passed by: they lead anywhere.
  const paths = found.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const files = paths.map(path =>
    path
      .slice(folder.length)
      .replace(/^[/\\]+/, '')
      .replaceAll('\\', '/'),
  )
  return {
    files: files.filter(file => !isLitter(file)).sort(),
    async read(file) {
      const path = join(folder, file)
      const { size } = await stat(path)
      if (size > limits.file) throw tooLarge(file)
      return readFile(path)
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

async function openZip(path: string, size: number): Promise<Archive> {
  const name = basename(path)
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new StackError(`${name} is no zip archive, or it is cut off: ${messageOf(error)}`, 'Download it again.')
  })
  try {
    const entries = await readEntries(zip, name, size)
    return {
      files: [...entries.keys()].sort(),
      async read(file) {
        const entry = entries.get(file)
        if (!entry) throw new StackError(`There is no ${file} in ${name}.`)
        try {
          return await buffer(await zip.openReadStreamPromise(entry))
        } catch (error) {
          throw new StackError(`${file} in ${name} is broken: ${messageOf(error)}`, 'Download it again.')
        }
      },
      [Symbol.asyncDispose]: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function readEntries(
  zip: Awaited<ReturnType<typeof openPromise>>,
  name: string,
  size: number,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let all = 0
  const next = zip.eachEntry()[Symbol.asyncIterator]()
  for (;;) {
    const { done, value: entry } = await next.next().catch((error: unknown) => {
      // Names that lead out of the archive are refused by the library.
      throw new StackError(`${name} is not an archive to read from: ${messageOf(error)}`)
    })
    if (done) return entries
    const file = entry.fileName
    if (file.endsWith('/') || isLitter(file)) continue
    if (entries.has(file)) throw new StackError(`${name} has ${file} twice.`)
    if (entry.isEncrypted())
      throw new StackError(`${file} in ${name} is encrypted.`, 'Unpack it, and import the folder.')
    if (entry.uncompressedSize > limits.file) throw tooLarge(file)
    all += entry.uncompressedSize
    if (all > limits.all + limits.times * size || entries.size >= limits.files)
      throw new StackError(
        `${name} unpacks to far more than an export of chats does.`,
        'If it is one, unpack it, and import the folder.',
      )
    entries.set(file, entry)
  }
}

const tooLarge = (file: string) => new StackError(`${file} is larger than ${limits.file / 1024 ** 2} MiB.`)
