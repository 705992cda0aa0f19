// Where a forwarded message comes from.

export interface ForwardOrigin {
  readonly messageId: string
  readonly senderId: string | null
  readonly sentAt: Date
}
