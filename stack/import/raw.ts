// Reads fields of what others have written: a field of the wrong kind is none. Pure.

export type Raw = Readonly<Record<string, unknown>>

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {})

/** An empty text is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const rawsOf = (value: unknown): readonly Raw[] => listOf(value).filter(isRaw)
export const textsOf = (value: unknown): readonly string[] => listOf(value).flatMap(one => textOf(one) ?? [])

/** A whole number that is not negative. */
export const countOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined

/** Of the time that computers count, as far as years have four digits. */
export function timeOf(ms: number): Date | undefined {
  return ms >= 0 && ms < 253_402_300_800_000 ? new Date(Math.round(ms)) : undefined
}
