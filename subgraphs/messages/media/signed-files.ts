// The embedded driver: files in a folder, behind URLs that this process signs and media-server.ts answers.

import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '#platform/ids.ts'
import { type BlobStore, signParameters } from './blobs.ts'

export interface SignedFilesOptions {
  readonly directory: string
  readonly key: Buffer
  /** Where media-server.ts is reached; asked late, since its port may be any. */
  readonly publicUrl: () => string
}

export interface SignedFiles extends BlobStore {
  pathOf(key: string): string
}

export async function openSignedFiles({ directory, key, publicUrl }: SignedFilesOptions): Promise<SignedFiles> {
  await mkdir(directory, { recursive: true })
  const pathOf = (name: string) => {
    // Keys are our own ids; whatever else arrives here is an attempt to leave the folder.
    if (!/^[0-9a-f-]{36}(\.thumbnail)?$/.test(name)) throw new Error(`not the key of a blob: ${name}`)
    return join(directory, name)
  }
  const signed = (verb: 'GET' | 'PUT', parameters: Record<string, string>) => {
    const { key: name = '', ...query } = parameters
    const signature = signParameters(key, verb, parameters)
    const path = verb === 'PUT' ? 'uploads' : 'files'
    return `${publicUrl()}/${path}/${name}?${new URLSearchParams({ ...query, signature })}`
  }
  return {
    pathOf,
    async presignPut({ key: name, contentType, bytes, sha256, expiresAt }) {
      const parameters = { type: contentType, bytes: String(bytes), sha256, expires: String(expiresAt.getTime()) }
      return {
        url: signed('PUT', { key: name, ...parameters }),
        headers: [{ name: 'content-type', value: contentType }],
      }
    },
    async presignGet({ key: name, fileName, contentType, isInline, expiresAt }) {
      const disposition = isInline ? 'inline' : 'attachment'
      const parameters = { name: fileName, type: contentType, disposition, expires: String(expiresAt.getTime()) }
      return signed('GET', { key: name, ...parameters })
    },
    has: name =>
      access(pathOf(name)).then(
        () => true,
        () => false,
      ),
    read: name => readFile(pathOf(name)).catch(absent),
    async write(name, content) {
      // A reader sees all of it or nothing.
      const draft = `${pathOf(name)}.${newId()}`
      await writeFile(draft, content)
      await rename(draft, pathOf(name))
    },
    remove: name => rm(pathOf(name), { force: true }),
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
