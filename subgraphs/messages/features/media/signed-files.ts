// The embedded driver: files in a folder, behind URLs that this process signs and media-server.ts answers. Processes may share
// the folder.

import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '#platform/ids.ts'
import type { BlobStore } from './blobs.ts'
import { signGet, signPut } from './signed-urls.ts'

export interface SignedFilesOptions {
  readonly directory: string
  readonly key: Buffer
  /** Where media-server.ts is reached; asked late, since its port may be any. */
  readonly publicUrl: () => string
}

export interface SignedFiles extends BlobStore {
  /** Whether content of this key has come once, whatever has become of it. */
  isSpent(key: string): Promise<boolean>
  /** A path for content that is on its way. */
  newDraft(): string
  /** Makes a complete draft what has arrived. @returns false where something has arrived before; the draft is then still there */
  settle(draft: string, key: string): Promise<boolean>
  /** What readers are shown; undefined where there is nothing. */
  open(key: string): Promise<FileHandle | undefined>
}

export async function openSignedFiles({ directory, key, publicUrl }: SignedFilesOptions): Promise<SignedFiles> {
  const drafts = join(directory, 'drafts')
  const incoming = join(directory, 'incoming')
  for (const folder of [drafts, incoming]) await mkdir(folder, { recursive: true })
  const pathIn = (folder: string) => (name: string) => {
    // Keys are our own ids; whatever else arrives here is an attempt to leave the folder.
    if (!/^[0-9a-f-]{36}(\.thumbnail)?$/.test(name)) throw new Error(`not the key of a blob: ${name}`)
    return join(folder, name)
  }
  const pathOf = pathIn(directory)
  const arrivedPath = pathIn(incoming)
  const newDraft = () => join(drafts, newId())
  const arrived = async (name: string) => {
    const { size } = (await stat(arrivedPath(name)).catch(absent)) ?? { size: 0 }
    return size > 0 ? { bytes: size } : undefined
  }
  /** A reader sees all of it or nothing, after a loss of power too. */
  const place = async (content: Buffer, path: string) => {
    const draft = newDraft()
    await using file = await open(draft, 'wx')
    await file.writeFile(content)
    await file.sync()
    await rename(draft, path)
  }
  // An empty file says that the content has come and gone: without it the same URL would work once more.
  const discard = async (name: string) => {
    if (await arrived(name)) await place(Buffer.alloc(0), arrivedPath(name))
  }
  return {
    newDraft,
    async presignPut({ key: name, contentType, bytes, sha256, expiresAt }) {
      const target = signPut(key, { key: name, contentType, bytes, sha256, expires: expiresAt.getTime() })
      return { url: `${publicUrl()}${target}`, headers: [{ name: 'content-type', value: contentType }] }
    },
    presignGet: async ({ expiresAt, ...offered }) =>
      `${publicUrl()}${signGet(key, { ...offered, expires: expiresAt.getTime() })}`,
    isSpent: async name => (await stat(arrivedPath(name)).catch(absent)) !== undefined,
    async settle(draft, name) {
      try {
        // Unlike a rename, which would replace what is there, this fails for all but the first.
        await link(draft, arrivedPath(name))
      } catch (error) {
        if (isError(error, 'EEXIST')) return false
        throw error
      }
      await rm(draft, { force: true })
      await syncFolder(incoming)
      return true
    },
    open: name => open(pathOf(name)).catch(absent),
    arrived,
    readArrived: async name => ((await arrived(name)) ? readFile(arrivedPath(name)).catch(absent) : undefined),
    async accept(name, content) {
      await place(content, pathOf(name))
      await syncFolder(directory)
      await discard(name)
    },
    discard,
    read: name => readFile(pathOf(name)).catch(absent),
    write: (name, content) => place(content, pathOf(name)),
    remove: name => rm(pathOf(name), { force: true }),
    async sweep(unfinished, forgotten) {
      await removeOlder(drafts, unfinished)
      await removeOlder(incoming, forgotten)
    },
  }
}

async function removeOlder(folder: string, than: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const found = await stat(path).catch(absent)
    if (found && found.mtimeMs < than.getTime()) await rm(path, { force: true })
  }
}

/** A name is as durable as its folder. */
async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder)
  await handle.sync()
}

const isError = (error: unknown, code: string) => (error as NodeJS.ErrnoException | undefined)?.code === code

function absent(error: unknown): undefined {
  if (isError(error, 'ENOENT')) return undefined
  throw error
}
