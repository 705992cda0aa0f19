// What this device knows of files that it has sent, until the message that carries them is back.
interface Preview {
  name: string
  /** Of the picture, on this device; undefined for other files. */
  url: string | undefined
}

const previews = new Map<string, Preview>()
const most = 50

export const uploadPreview = (uploadId: string): Preview | undefined => previews.get(uploadId)

export function rememberPreview(uploadId: string, preview: Preview): void {
  previews.set(uploadId, preview)
  const [oldest] = previews.keys()
  if (previews.size > most && oldest !== undefined) previews.delete(oldest)
}
