// Class names from parts, some of which may be absent.
/** Class names in one string. */
export const cx = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' ')
