// English: what every part says: actions, days, what was refused. Its keys are those of the other languages.
import type { Text } from '../text.ts'

const words = {
  'app.loading': 'Loading',
  'app.notLoaded': 'Couldn’t load this. {reason}',
  'app.loadingLong': 'Still loading. This is taking longer than usual.',
  'app.notice': 'Notice',
  'action.back': 'Back',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.discard': 'Discard',
  'action.retry': 'Try again',
  'action.save': 'Save',
  'date.today': 'Today',
  'date.yesterday': 'Yesterday',
  'nav.chats': 'Chats',
  'later.saved': 'Saved messages',
  'later.save': 'Save for later',
  'later.unsave': 'Remove from saved',
  'later.send': 'Send later',
  'later.when': 'When',
  'later.scheduledFor': 'Will be sent {when}.',
  'session.signIn': 'Sign in',
  'session.email': 'Email address',
  'session.password': 'Password',
  'refusal.input': 'That doesn’t look right.',
  'refusal.notFound': 'Not found, or you don’t have access.',
  'refusal.notAllowed': 'You don’t have permission to do this.',
  'refusal.keyReused': 'This was already sent with different text.',
  'refusal.code': 'That code is wrong, used or expired.',
  'refusal.credentials': 'Wrong email address or password.',
  'refusal.sessionEnded': 'Your session has ended.',
  'refusal.handleTaken': 'That handle is taken.',
  'refusal.stale': 'This has changed in the meantime. Take another look.',
  'refusal.limit': 'You’ve reached the limit.',
  'refusal.rate': {
    one: 'Too many tries. Try again in {count} second.',
    other: 'Too many tries. Try again in {count} seconds.',
  },
  'refusal.rateMinutes': {
    one: 'Too many tries. Try again in {count} minute.',
    other: 'Too many tries. Try again in {count} minutes.',
  },
  'refusal.failed': 'Something went wrong. Try again.',
  'refusal.offline': 'You’re offline. Try again once you’re back.',
} as const satisfies Record<string, Text>

export const basics: Record<keyof typeof words, Text> = words
