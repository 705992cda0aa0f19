// When somebody gets a mail about what they have not read: at eight in the morning where they live, every day or every Monday.

import type { DigestInterval } from '../model.ts'
import { timeIn } from '../recipient-settings.ts'

const hour = 60 * 60 * 1000
const digestHour = '08'

/** The next full hour that is eight o'clock there, on the right day; in UTC for a person without a time zone. */
export function nextDigest(interval: DigestInterval, timeZone: string | undefined, now: Date): Date {
  const zone = timeZone ?? 'UTC'
  const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'long' })
  // By quarters of an hour, since some zones are off by half or three quarters of one.
  const quarter = hour / 4
  let at = new Date(Math.ceil((now.getTime() + 1) / quarter) * quarter)
  const isDue = (moment: Date) =>
    timeIn(zone, moment) === `${digestHour}:00` && (interval !== 'WEEKLY' || weekday.format(moment) === 'Monday')
  while (!isDue(at)) at = new Date(at.getTime() + quarter)
  return at
}
