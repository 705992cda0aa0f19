// The page of a chat that opens at its end.

export const pageSize = 50

export const newestPage = { last: pageSize } as const
