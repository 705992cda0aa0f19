// One file on its way: a place is reserved, the content put there, and the checks awaited. Knows nothing of screens.
import type { ApolloClient } from '@apollo/client'
import { CompleteUploadDocument, CreateUploadDocument, UploadDocument } from '@chat-supergraph/react'

export interface UploadProgress {
  /** From 0 to 1. */
  onProgress(part: number): void
  signal: AbortSignal
}

export type UploadOutcome = { id: string } | { reason: string | undefined }

const askEveryMs = 400
const patienceMs = 60_000

/** @returns the upload's id once it can be attached, or why it cannot. Rejects if the network fails or `signal` aborts. */
export async function upload(
  client: ApolloClient,
  file: File,
  { onProgress, signal }: UploadProgress,
): Promise<UploadOutcome> {
  const input = {
    clientKey: crypto.randomUUID(),
    fileName: file.name || 'file',
    contentType: file.type || 'application/octet-stream',
    bytes: file.size,
    sha256: await digest(file),
  }
  const created = (await client.mutate({ mutation: CreateUploadDocument, variables: { input } })).data?.createUpload
  if (created?.__typename !== 'CreateUploadSuccess') return { reason: created?.reason }
  signal.throwIfAborted()
  await put(created, file, { onProgress, signal })
  const { id } = created.upload
  const variables = { input: { uploadId: id } }
  const completed = (await client.mutate({ mutation: CompleteUploadDocument, variables })).data?.completeUpload
  if (completed?.__typename !== 'CompleteUploadSuccess') return { reason: completed?.reason }
  return checked(client, id, signal)
}

async function checked(client: ApolloClient, id: string, signal: AbortSignal): Promise<UploadOutcome> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const { data } = await client.query({ query: UploadDocument, variables: { id }, fetchPolicy: 'network-only' })
    signal.throwIfAborted()
    if (data?.upload?.state === 'READY') return { id }
    if (data?.upload?.state === 'REJECTED') return { reason: data.upload.reason ?? undefined }
    await new Promise(resolve => setTimeout(resolve, askEveryMs))
  }
  return { reason: undefined }
}

interface Place {
  url: string
  headers: readonly { name: string; value: string }[]
}

/** `fetch` does not tell how far it is. */
function put({ url, headers }: Place, file: File, { onProgress, signal }: UploadProgress): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const { name, value } of headers)
      if (!/^(content-length|host)$/i.test(name)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Error(`The store answered ${request.status}.`))
    request.onerror = () => reject(new Error('The file did not arrive.'))
    request.onabort = () => reject(new Error('Taken back.'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

async function digest(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
