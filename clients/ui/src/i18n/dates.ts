// Points in time as people read them: the clock today, the weekday this week, the date before that.
import type { Key, Values } from './catalogue.ts'

/** Points in time in words, each from RFC 3339. */
export interface Dates {
  /** `14:05` */
  clock(at: string): string
  /** For a row in a list: clock, weekday or date. */
  when(at: string): string
  /** For the line between two days of a chat. */
  day(at: string): string
  /** The whole of it, for a tooltip. */
  full(at: string): string
  /** `3 min ago`; for "last seen". */
  ago(at: string): string
}

const dayMs = 86_400_000

export function createDates(tag: string, t: (key: Key, values?: Values) => string): Dates {
  const clockFormat = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' })
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short' })
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' })
  const dated = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' })
  const long = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' })
  const longDated = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' })
  const fullFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' })

  const valid = (at: string, write: (date: Date) => string): string => {
    const date = new Date(at)
    return Number.isNaN(date.getTime()) ? '' : write(date)
  }
  const when = (date: Date): string => {
    const days = daysBetween(date, new Date())
    if (days <= 0) return clockFormat.format(date)
    if (days === 1) return t('date.yesterday')
    if (days < 7) return weekday.format(date)
    return sameYear(date) ? short.format(date) : dated.format(date)
  }
  const day = (date: Date): string => {
    const days = daysBetween(date, new Date())
    if (days === 0) return t('date.today')
    if (days === 1) return t('date.yesterday')
    return sameYear(date) ? long.format(date) : longDated.format(date)
  }
  const ago = (date: Date): string => {
    const minutes = Math.round((Date.now() - date.getTime()) / 60_000)
    if (minutes < 60) return relative.format(-Math.max(1, minutes), 'minute')
    if (minutes < 24 * 60) return relative.format(-Math.round(minutes / 60), 'hour')
    return relative.format(-Math.round(minutes / (24 * 60)), 'day')
  }
  return {
    clock: at => valid(at, date => clockFormat.format(date)),
    when: at => valid(at, when),
    day: at => valid(at, day),
    full: at => valid(at, date => fullFormat.format(date)),
    ago: at => valid(at, ago),
  }
}

/** Calendar days here, not spans of 24 hours. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / dayMs)
}

const sameYear = (date: Date): boolean => date.getFullYear() === new Date().getFullYear()
