// How large a file is, in the units that fit, and how long it plays.
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

export function sizeText(bytes: number, tag: string): string {
  const step = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0)
  const options = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const
  return new Intl.NumberFormat(tag, options).format(bytes / 1000 ** step)
}

/** As players have it: 0:07, 12:30, 1:02:03. */
export function timeText(seconds: number, tag: string): string {
  const whole = Math.floor(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 })
  const first = new Intl.NumberFormat(tag, { useGrouping: false })
  return hours > 0
    ? `${first.format(hours)}:${two.format(minutes)}:${two.format(rest)}`
    : `${first.format(minutes)}:${two.format(rest)}`
}
