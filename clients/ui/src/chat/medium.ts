// What a file is played as. Its type was found in its content; whether this browser can play it shows only when it tries.
import type { Attachment } from './model.ts'

export function mediumOf({ contentType }: Pick<Attachment, 'contentType'>): 'audio' | 'video' | undefined {
  const [kind] = contentType.split('/')
  return kind === 'audio' || kind === 'video' ? kind : undefined
}
