// What every line of the history is given.
import type { Intent } from './intent.ts'
import type { Item } from './items.ts'
import type { OpenChat } from './model.ts'
import type { Progress } from './send-state.ts'

export interface RowProps {
  item: Item
  chat: OpenChat
  progress: Progress | undefined
  isFlashed: boolean
  onIntent(intent: Intent): void
  onJump(seq: number): void
  /** Opens the replies under a message; absent where they are open. */
  onThread?: ((rootId: string) => void) | undefined
}
