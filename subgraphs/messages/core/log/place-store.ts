// Lists of one owner by place: time and id in one field, so that a page is a range of one index on every store. Used by the stores
// of what is saved, scheduled, begun and pinned.

import type { Collection, Filter, WithId } from 'mongodb'
import type { Range } from '#platform/pages.ts'

interface Placed {
  readonly _id: string
  /** Absent: it is in no list any more. */
  readonly place?: string
}

/** The greatest place first, and one more than the page has. The owner's field and `place` need an index of their own. */
export function pageByPlace<D extends Placed>(
  rows: Collection<D>,
  owner: Readonly<Partial<D>>,
  { size, after }: Pick<Range<string>, 'size' | 'after'>,
): Promise<WithId<D>[]> {
  const place = { $gt: '', ...(after === undefined ? {} : { $lt: after }) }
  return rows
    .find({ ...owner, place } as Filter<D>)
    .sort({ place: -1 })
    .limit(size + 1)
    .toArray()
}
