// What a message's links lead to: what is told of the pages behind them, and who asks for it.

import type { MessageRow } from '../../core/events/model.ts'

/** What a page says of itself. */
export interface Page {
  readonly title: string
  readonly description: string | null
  readonly siteName: string | null
}

/** A page, with the link that leads there as its message has it. */
export interface LinkPreview extends Page {
  readonly url: string
}

/** `nothing`: there is none to be had. `later`: its server was silent, busy or broken, and may not be for long. */
export type PageOutcome = Page | 'nothing' | 'later'

export interface PageReader {
  read(link: string): Promise<PageOutcome>
}

/** Links of a message that are to be looked at. */
export interface PreviewJob {
  readonly messageId: string
  /** Which version of the text asked for it: another one asks anew, and this job is not done by then. */
  readonly askId: string
  readonly askedAt: Date
  /** How often it was begun, this time included. */
  readonly tries: number
}

export const limits = {
  /** Links of one message that are looked at: the first ones. */
  links: 3,
  linkLength: 2_048,
  title: 200,
  description: 400,
  siteName: 80,
} as const

export type LinkPreviewsChanged = MessageRow<'LinkPreviewsChanged'>

declare module '../../core/model/model.ts' {
  interface MessageExtras {
    /** In the order of its links. */
    readonly linkPreviews?: readonly LinkPreview[]
    /** Its links are not to be looked at. */
    readonly unpreviewed?: true
  }
}

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly LinkPreviewsChanged: LinkPreviewsChanged
  }
}

declare module '../../core/send/hooks.ts' {
  interface SendInput {
    readonly linkPreviews?: boolean | undefined
  }
}
