// Where a forwarded message comes from.

export interface ForwardOrigin {
  readonly messageId: string
  readonly senderId: string | null
  readonly sentAt: Date
}

declare module '../../core/model/model.ts' {
  interface MessageExtras {
    readonly forwardedFrom?: ForwardOrigin | null
  }
}
