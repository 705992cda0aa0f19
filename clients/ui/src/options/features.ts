// What of the components is shown at all.

/** A part that an app may leave out; all of them are on unless it says so. */
export type Feature =
  | 'attachments'
  | 'details'
  | 'emoji'
  | 'formatting'
  | 'forwarding'
  | 'mentions'
  | 'pins'
  | 'polls'
  | 'reactions'
  | 'reminders'
  | 'requests'
  | 'saving'
  | 'scheduling'
  | 'threads'

/** `{ polls: false }` leaves polls out. */
export type Features = Readonly<Partial<Record<Feature, boolean>>>
