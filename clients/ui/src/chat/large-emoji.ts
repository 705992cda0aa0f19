// Messages that are emoji alone. Pure.

/** Up to three emoji and nothing else: they are shown large. */
export function isLargeEmoji(body: string): boolean {
  // Most messages are told by this alone: a browser needs 30 ms to make the other pattern ready, and forgets it again.
  if (/\p{L}/u.test(body) || !/[^\s!-~]/.test(body)) return false
  return /^(?:\p{RGI_Emoji}\s*){1,3}$/v.test(body.trim())
}
