// Texts of one message, each said once: what Slack repeats in `text`, in blocks and in attachments is told by its words. Pure.

const space = /\s+/u
/** What marks a text and is no part of it: the same is `*so*` in one place and `so` in another. */
const marks = /^[*_~`>•"]+|[*_~`"]+$/gu

const wordsOf = (text: string): string =>
  ` ${text
    .split(space)
    .map(word => word.replace(marks, ''))
    .filter(Boolean)
    .join(' ')} `

/** @returns the pieces below each other, without those whose words stand in what is above them */
export function joined(pieces: readonly string[]): string {
  const told: string[] = []
  let words = ' '
  for (const piece of pieces) {
    const own = wordsOf(piece)
    // A piece of signs alone has no words: it is told where it is not there in the same letters.
    const isTold = own === '  ' ? told.some(one => one.includes(piece)) : words.includes(own)
    if (isTold || piece.trim() === '') continue
    // What tells all that was told before it takes its place: the text beside blocks is often their beginning.
    if (words.trim() !== '' && own.startsWith(words)) told.length = 0
    told.push(piece)
    words = wordsOf(told.join('\n'))
  }
  return told.join('\n')
}
