// The ids of what a new stack has in it. They are the ones of the examples in schema/operations and in the guides, so that those run as
// they are pasted.

const id = (end: string) => `0199c0de-0000-7000-8000-${end.padStart(12, '0')}`

/** People by name. */
export const personIds = { Ann: id('a1'), Ben: id('b2'), Cleo: id('a2') } as const

/** The group of all three, and the direct chat of Ann and Ben. */
export const chatIds = { trip: id('c3'), direct: id('c4') } as const

/** @param number of a message in its chat, from 1; `d4` is the fourth of the group's */
export const messageId = (chat: keyof typeof chatIds, number: number): string =>
  id(`${chat === 'trip' ? 'd' : '1d'}${number}`)
