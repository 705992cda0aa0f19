// Hears of what happens to my notices. The client brings it into the cache: new ones stand first, those that were read anywhere are read
// here.
import { useNoticeFeedSubscription } from '../generated/operations.ts'

export function useNoticeFeed(): void {
  useNoticeFeedSubscription({ ignoreResults: true })
}
