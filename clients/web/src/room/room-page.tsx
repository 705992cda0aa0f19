// An open chat.
export function RoomPage({ chatId }: { chatId: string }) {
  return <p>{chatId}</p>
}
