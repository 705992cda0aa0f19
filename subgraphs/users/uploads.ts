// Exit to messages: asks for the uploads that pictures of people are made of.

import { PublicError } from '#platform/errors.ts'
import { type EntityClient, SubgraphUnreachable } from '#platform/http/entity-client.ts'

export interface UploadedFile {
  readonly userId: string
  readonly state: 'AWAITED' | 'CHECKING' | 'READY' | 'REJECTED'
  /** What was checked and made small, as WebP in Base64; null for what is no picture. */
  readonly picture: string | null
}

export interface Uploads {
  /** Undefined where there is no such upload. @throws PublicError while messages cannot be asked */
  ask(uploadId: string): Promise<UploadedFile | undefined>
}

interface Answer {
  readonly file: UploadedFile | null
}

export function createUploads(messages: EntityClient): Uploads {
  return {
    async ask(uploadId) {
      try {
        const [answer] = await messages.entities<Answer>('Upload', [uploadId], '{ file { userId state picture } }')
        return answer?.file ?? undefined
      } catch (error) {
        if (!(error instanceof SubgraphUnreachable)) throw error
        throw new PublicError('SUBGRAPH_UNAVAILABLE', 'Uploads cannot be looked at right now. Try again.')
      }
    },
  }
}
