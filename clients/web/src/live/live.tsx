// What the app runs for as long as somebody is signed in, beside what the package does. Renders nothing.
import { useNoticeFeed } from '../notices/use-notice-feed.ts'
import { usePushAnswers } from '../push/use-push-answers.ts'

export function Live() {
  useNoticeFeed()
  usePushAnswers()
  return null
}
