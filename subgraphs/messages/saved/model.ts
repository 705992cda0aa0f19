// What one person has saved for themselves.

export interface SavedMessage {
  readonly messageId: string
  readonly chatId: string
  readonly savedAt: Date
}
