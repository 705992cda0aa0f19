// Copied from schema/text/reader.ts by `npm run codegen`; never edited.
// Walks through what the parser has seen, one sign after another.

import type { MarkEvent, MarkEvents } from './grammar.ts'
import type { Leaves } from './inlines.ts'
import type { Table } from './tree.ts'

/** A sign, or whatever else the parser has a name for, with its place in the text. */
export interface Sign {
  readonly type: string
  readonly start: number
  readonly end: number
  /** Of a table, by column. */
  readonly align: Table['align']
}

export class Reader {
  readonly body: string
  readonly leaves: Leaves
  readonly #events: MarkEvents
  #at = 0

  constructor(body: string, events: MarkEvents, leaves: Leaves) {
    this.body = body
    this.#events = events
    this.leaves = leaves
  }

  /** The signs up to the end of the one around them. Whoever takes one reads all that is inside of it, or skips it. */
  *inside(): Generator<Sign, void> {
    for (let event = this.#next(); event?.[0] === 'enter'; event = this.#next()) yield signOf(event)
  }

  /** Past the end of the sign that was entered last. */
  skip(): void {
    for (let open = 1; open > 0; ) {
      const event = this.#next()
      if (!event) return
      open += event[0] === 'enter' ? 1 : -1
    }
  }

  #next(): MarkEvent | undefined {
    return this.#events[this.#at++]
  }
}

function signOf([, { type, start, end, _align }]: MarkEvent): Sign {
  const align = _align?.map(side => (side === 'none' ? null : side)) ?? []
  return { type, start: start.offset, end: end.offset, align }
}
