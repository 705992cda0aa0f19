// Uploads as a client makes them: a place, the content by the signed URL, the word that it is there.

import { createHash, randomUUID } from 'node:crypto'
import { until } from '#stack/wait.ts'
import { ask, mutate } from './world.ts'

export interface Content {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Buffer
}

interface Place {
  readonly url: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly upload: { readonly id: string }
}

/** Reserves a place only: the content does not come. */
export async function reserve(token: string, { fileName, contentType, bytes }: Content): Promise<Place> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = { clientKey: randomUUID(), fileName, contentType, bytes: bytes.length, sha256 }
  const place = '... on CreateUploadSuccess { url headers { name value } upload { id } }'
  const { upload, url, headers, ...refusal } = await mutate<Place>('createUpload', input, place, { token })
  if (!upload || !url || !headers) throw new Error(`createUpload answered ${JSON.stringify(refusal)}`)
  return { upload, url, headers }
}

/** @returns the id of the upload once it was checked, whatever the check has found */
export async function upload(token: string, content: Content): Promise<string> {
  const { url, headers, upload: reserved } = await reserve(token, content)
  const sent = Object.fromEntries(headers.map(({ name, value }) => [name, value]))
  const put = await fetch(url, { method: 'PUT', headers: sent, body: new Uint8Array(content.bytes) })
  if (!put.ok) throw new Error(`the content was refused: ${await put.text()}`)
  await mutate('completeUpload', { uploadId: reserved.id }, '', { token })
  const query = 'query State($id: ID!) { upload(id: $id) { state } }'
  await until('the upload to be checked', async () => {
    const { data } = await ask<{ upload: { state: string } | null }>(query, { id: reserved.id }, { token })
    return data?.upload?.state === 'READY' || data?.upload?.state === 'REJECTED'
  })
  return reserved.id
}
