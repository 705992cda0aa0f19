// The Kafka topics: their names, keys, partitions and retention. Topic names exist only here.

/** Fixed for ever: the partition of a key is a hash modulo this number, and the order of a key depends on it. */
const partitions = 8
const day = 24 * 60 * 60 * 1000

export interface Topic {
  readonly name: string
  /** What the message key is: all events of one key are in one partition, in the order of `rev`. */
  readonly key: 'userId' | 'chatId'
  readonly partitions: number
  /** Milliseconds. */
  readonly retentionMs: number
  /** What the brokers drop: what is older than the retention, and of a compacted topic also all but the last record of a key. */
  readonly cleanup: 'delete' | 'compact,delete'
  /** `durable`: from an outbox, idempotent producer. `ephemeral`: sent once with acks: 1, may be lost. */
  readonly delivery: 'durable' | 'ephemeral'
}

export const topics = {
  /** Accounts: verified, deleted. */
  auth: {
    name: 'auth.events',
    key: 'userId',
    partitions,
    retentionMs: 30 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** Profiles: changed. */
  users: {
    name: 'users.events',
    key: 'userId',
    partitions,
    retentionMs: 30 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** Chats: opened, members added and removed. */
  chats: {
    name: 'chats.events',
    key: 'chatId',
    partitions,
    retentionMs: 30 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** How people have put chats in their own lists. */
  chatsPersonal: {
    name: 'chats.personal',
    key: 'userId',
    partitions,
    retentionMs: 7 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** The chats' logs. */
  messages: {
    name: 'messages.events',
    key: 'chatId',
    partitions,
    retentionMs: 30 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** How far people have read. Never compacted: a record tells of one chat of its key's. */
  reads: {
    name: 'messages.reads',
    key: 'userId',
    partitions,
    retentionMs: day,
    cleanup: 'delete',
    delivery: 'ephemeral',
  },
  /** Notifications: made, read. */
  notifications: {
    name: 'notifications.events',
    key: 'userId',
    partitions,
    retentionMs: 7 * day,
    cleanup: 'delete',
    delivery: 'durable',
  },
  /** Who is typing, for those who count such things. A record is the whole list of its chat, so the last one is enough. */
  typing: {
    name: 'presence.typing',
    key: 'chatId',
    partitions,
    retentionMs: 60 * 60 * 1000,
    cleanup: 'compact,delete',
    delivery: 'ephemeral',
  },
  /** Who comes and goes, of those whom somebody watches. A record is the whole state of its key. */
  presence: {
    name: 'presence.states',
    key: 'userId',
    partitions,
    retentionMs: 60 * 60 * 1000,
    cleanup: 'compact,delete',
    delivery: 'ephemeral',
  },
} as const satisfies Record<string, Topic>

export type TopicName = (typeof topics)[keyof typeof topics]['name']

/** Where a consumer group puts what it could not take in. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dead`
}
