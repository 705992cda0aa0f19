// Handles that people would take for the platform itself. Pure.

const words =
  'admin administrator all channel deleted everyone help here mod moderator null root security service staff support system undefined'.split(
    ' ',
  )

/** A digit in the place of a letter is a disguise in a word of whatever length: nobody is called so. */
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }
/**
 * Letters that stand for one another, `i` and `l`, count from this length on: in a shorter word they are a good part of it, and make
 * a name (Ali, who is not `all`). Handles are lower-case, where Unicode's confusables (UTS #39) do not have the two for one.
 */
const longEnough = 4

/** The word that a handle shows at a glance; `rn` and `vv` are drawn as `m` and `w`. */
function glanceOf(handle: string): string {
  return handle
    .replaceAll(/[._]/g, '')
    .replaceAll(/\d/g, digit => digits[digit] ?? digit)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

const uniteLetters = (glance: string) => glance.replaceAll('i', 'l')
const seen = new Set(words.map(glanceOf))
const seenInHaste = new Set(
  words
    .filter(({ length }) => length >= longEnough)
    .map(glanceOf)
    .map(uniteLetters),
)

/** @param handle as handles are compared */
export function looksReserved(handle: string): boolean {
  const glance = glanceOf(handle)
  return seen.has(glance) || seenInHaste.has(uniteLetters(glance))
}
