// A media server before a real folder, and clients that speak to it by the byte: what tests of the door work with.

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#platform/ids.ts'
import { createLog } from '#platform/process/log.ts'
import { type MediaServer, serveMedia } from './media-server.ts'
import { openSignedFiles, type SignedFiles } from './signed-files.ts'

const signingKey = Buffer.alloc(32, 7)
/** When the server thinks it is, unless a test says otherwise. */
const usualTime = Date.UTC(2030, 0, 1)

export interface Announced {
  readonly id: string
  readonly content: Buffer
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface TestMedia extends AsyncDisposable {
  readonly server: MediaServer
  readonly files: SignedFiles
  readonly directory: string
  /** What the server takes for now, in milliseconds. */
  now: number
  announce(content?: Buffer, contentType?: string): Promise<Announced>
  /** What has arrived, was checked, and is offered to readers. */
  keep(content?: Buffer): Promise<Announced>
  /** A URL that opens what `keep` has made. */
  offer(id: string, over?: { contentType?: string; isInline?: boolean }): Promise<string>
  /** Path and content of every file below the folder, in latin1. */
  everything(): Promise<Record<string, string>>
  /** The files of the folder that this process has open; none where the system does not tell. */
  openFiles(): Promise<string[]>
}

type Options = Partial<Omit<Parameters<typeof serveMedia>[0], 'files' | 'key' | 'clock'>>

export async function openMedia(options: Options = {}): Promise<TestMedia> {
  const directory = await mkdtemp(join(tmpdir(), 'media-'))
  const files: SignedFiles = await openSignedFiles({ directory, key: signingKey, publicUrl: () => server.url })
  const clock = { now: () => new Date(media.now) }
  const log = createLog('media', 'silent')
  const server = await serveMedia({ host: '127.0.0.1', port: 0, log, ...options, files, key: signingKey, clock })
  const media: TestMedia = {
    server,
    files,
    directory,
    now: usualTime,
    async announce(content = Buffer.from(`what was announced as ${newId()}`), contentType = 'text/plain') {
      const id = newId()
      const sha256 = createHash('sha256').update(content).digest('hex')
      const expiresAt = new Date(media.now + 60_000)
      const { url, headers } = await files.presignPut({
        key: id,
        contentType,
        bytes: content.length,
        sha256,
        expiresAt,
      })
      return { id, content, url, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) }
    },
    async keep(content) {
      const announced = await media.announce(content)
      await put(announced)
      await files.accept(announced.id, announced.content, 'text/plain')
      return announced
    },
    offer: (id, { contentType = 'text/plain', isInline = false } = {}) =>
      files.presignGet({
        ...{ key: id, fileName: 'a "name" – ünïcode.html', contentType, isInline },
        expiresAt: new Date(media.now + 60_000),
      }),
    async everything() {
      const found = await readdir(directory, { recursive: true, withFileTypes: true })
      const paths = found.filter(one => one.isFile()).map(one => join(one.parentPath, one.name))
      return Object.fromEntries(await Promise.all(paths.map(async path => [path, await readFile(path, 'latin1')])))
    },
    async openFiles() {
      const numbers = await readdir('/proc/self/fd').catch(() => [])
      const paths = await Promise.all(numbers.map(one => readlink(`/proc/self/fd/${one}`).catch(() => '')))
      return paths.filter(path => path.startsWith(directory))
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(directory, { recursive: true, force: true })
    },
  }
  return media
}

export const put = ({ url, headers, content }: Announced, body: Buffer = content, at = url) =>
  fetch(at, { method: 'PUT', headers, body: new Uint8Array(body) })

export interface RawClient extends Disposable {
  send(data: string | Buffer): void
  /** Says this, and is gone. */
  leave(data: Buffer): void
  /** Reads nothing until `resume`. */
  pause(): void
  resume(): void
  /** Everything that the server has said so far, in latin1. */
  readonly said: string
  /** Whether the connection is over. */
  readonly isClosed: boolean
  /** Settles when the connection is over, however it ends. */
  readonly closed: Promise<void>
}

/** A connection that says what a test wants, and does not mind how it is ended. */
export function rawClient(url: string): RawClient {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  let said = ''
  socket.on('data', chunk => {
    said += chunk.toString('latin1')
  })
  socket.on('error', () => undefined)
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
  return {
    send: data => void socket.write(data),
    leave: data => void socket.write(data, () => socket.destroy()),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    get said() {
      return said
    },
    get isClosed() {
      return socket.closed
    },
    closed,
    [Symbol.dispose]: () => void socket.destroy(),
  }
}

/** The head of a request as text, with a blank line behind it. */
export function headOf(method: string, url: string, headers: Readonly<Record<string, string>>): string {
  const { host, pathname, search } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`
}
