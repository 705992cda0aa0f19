// What people type, made comparable: one spelling of each letter, and nothing that cannot be seen. Knows no field and no length.

/**
 * Controls, lone surrogates, private use, what is not assigned, and format characters such as those that turn the direction of
 * writing; but for the joiners, without which some scripts and emoji cannot be written.
 */
const invisible = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]|(?!\u200c|\u200d)\p{Cf}/u
const onlyJoiners = /^(?:\u200c|\u200d|\s)+$/u

/** One line, its spaces single. @returns undefined when it holds what cannot be seen; may be empty */
export function plainLine(text: string): string | undefined {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\u200b]+/gu, ' ')
    .trim()
  return invisible.test(line) || onlyJoiners.test(line) ? undefined : line
}

/** One line of a text that nobody is there to be refused for: what cannot be seen is taken out of it. */
export function visibleLine(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\u200b]+/gu, ' ')
    .replaceAll(new RegExp(invisible, 'gu'), '')
    .trim()
  return onlyJoiners.test(line) ? '' : line
}

/** The same with its line breaks, of which at most two follow each other. */
export function plainText(text: string): string | undefined {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(plainLine)
  return lines.includes(undefined)
    ? undefined
    : lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
}
