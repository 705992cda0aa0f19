// The files of the message that is being written: each uploads by itself as soon as it is chosen.
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { rememberPreview } from './upload-previews.ts'

export interface UploadingFile {
  key: string
  file: File
  /** A picture to look at, on this device. */
  preview: string | undefined
  progress: number
  /** Set once it can be attached. */
  uploadId: string | undefined
  error: string | undefined
}

export interface Uploads {
  files: readonly UploadingFile[]
  isBusy: boolean
  readyIds: string[]
  add(files: readonly File[]): void
  remove(key: string): void
  retry(key: string): void
  clear(): void
}

const most = 10

export function useUploads(): Uploads {
  const client = useApolloClient()
  const { t } = useI18n()
  const [files, setFiles] = useState<readonly UploadingFile[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const change = useCallback((key: string, part: Partial<UploadingFile>): void => {
    setFiles(all => all.map(file => (file.key === key ? { ...file, ...part } : file)))
  }, [])

  const start = useCallback(
    async ({ key, file, preview }: UploadingFile): Promise<void> => {
      const stop = new AbortController()
      stops.current.set(key, stop)
      change(key, { progress: 0, error: undefined })
      try {
        const onProgress = (progress: number): void => change(key, { progress })
        const { upload } = await import('./upload.ts')
        const outcome = await upload(client, file, { onProgress, signal: stop.signal })
        if ('id' in outcome) {
          rememberPreview(outcome.id, { name: file.name, url: preview })
          change(key, { uploadId: outcome.id, progress: 1 })
        } else change(key, { error: outcome.reason ?? t('upload.failed') })
      } catch {
        if (!stop.signal.aborted) change(key, { error: t('upload.failed') })
      }
    },
    [client, change, t],
  )

  function add(chosen: readonly File[]): void {
    const fresh = chosen.slice(0, most - files.length).map(file => ({
      key: crypto.randomUUID(),
      file,
      preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined,
      progress: 0,
      uploadId: undefined,
      error: undefined,
    }))
    setFiles(all => [...all, ...fresh])
    for (const file of fresh) void start(file)
  }

  function remove(key: string): void {
    stops.current.get(key)?.abort()
    setFiles(all => all.filter(file => file.key !== key))
  }

  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop.abort()
    }
  }, [])

  return {
    files,
    isBusy: files.some(({ uploadId }) => uploadId === undefined),
    readyIds: files.flatMap(({ uploadId }) => uploadId ?? []),
    add,
    remove,
    retry(key) {
      const file = files.find(known => known.key === key)
      if (file) void start(file)
    },
    clear: () => setFiles([]),
  }
}
