// What a service's process says to whoever forked it, once it listens.

/** Where it is reached: by clients, and by its operator. */
export interface Listening {
  readonly type: 'listening'
  readonly url: string
  readonly adminUrl: string
}

/** Whether this is that word; other messages pass on the same channel. */
export const isListening = (message: unknown): message is Listening =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'listening'
