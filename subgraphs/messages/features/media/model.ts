// Files: on their way to becoming attachments, and as messages refer to them.

export type UploadState = 'AWAITED' | 'CHECKING' | 'READY' | 'REJECTED'

/** A file on its way to becoming an attachment. */
export interface Upload {
  readonly id: string
  readonly userId: string
  /** As its sender says. */
  readonly fileName: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
  readonly state: UploadState
  readonly reason: string | null
  /** What the checks found; null until they have passed. */
  readonly found: Found | null
  readonly createdAt: Date
}

/** The same, as users may see it. */
export type UploadFacts = Upload

/** What a file really is. */
export interface Found {
  readonly kind: 'IMAGE' | 'FILE'
  readonly contentType: string
  readonly width: number | null
  readonly height: number | null
  readonly blurhash: string | null
  /** It moves; absent where that was not looked at. */
  readonly isAnimated?: boolean
  /** Absent in what was checked before files had small pictures too: there every picture has one. */
  readonly hasThumbnail?: boolean
  /** The length of what members load, where that is not what was sent. */
  readonly bytes?: number
}

export const hasThumbnail = ({ kind, hasThumbnail: has = kind === 'IMAGE' }: Found): boolean => has

/** A checked file, as messages refer to it. */
export interface Attachment extends Found {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
}
