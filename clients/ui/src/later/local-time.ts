// Points in time as a field of date and time takes them: by this device's clock, without a zone. Pure.

/** A point in time as a field of the type `datetime-local` has it. */
export function localTime(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** At nine. */
export function tomorrow(): string {
  const at = new Date()
  at.setDate(at.getDate() + 1)
  at.setHours(9, 0, 0, 0)
  return localTime(at)
}
