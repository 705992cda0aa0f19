// The page of a chat that opens at its end.

export const pageSize = 50

/** Variables of the page that a chat opens with at its end. */
export const newestPage = { last: pageSize } as const
