// Exit 1, continued: which messages have links that nobody has looked at, and what was found behind links a while ago. A worker
// claims a message for a while; whoever dies with it leaves it to the next. Pages are kept by a hash of their link, under nobody's
// name, and go by themselves.

import { createHash } from 'node:crypto'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Session } from '../../core/log/message-store.ts'
import type { Message } from '../../core/model/model.ts'
import { linksOf, mayHaveLinks } from './links.ts'
import type { Page, PreviewJob } from './model.ts'

export interface PreviewStore {
  ensureIndexes(): Promise<void>
  /** In the transaction that stores messages. */
  noted(session: Session, messages: readonly Message[]): Promise<void>
  /** In the transaction that changes what a message says. */
  changed(session: Session, message: Message): Promise<void>
  /** In the transaction that blanks a message. */
  forget(session: Session, messageId: string): Promise<void>
  claim(now: Date, until: Date): Promise<PreviewJob | undefined>
  putOff(job: PreviewJob, until: Date): Promise<void>
  done(job: PreviewJob): Promise<void>
  /** Null: there was none to be had. */
  page(link: string, now: Date): Promise<Page | null | undefined>
  keepPage(link: string, page: Page | null, until: Date): Promise<void>
}

type JobDocument = Omit<PreviewJob, 'messageId'> & { _id: string; claimedUntil: Date }

export interface PreviewStoreOptions {
  /** Whether anybody will: what nobody does is not asked for. */
  readonly looksAtLinks: boolean
  readonly wakeWorkers: () => void
}

export function createPreviewStore({ db }: Mongo, { looksAtLinks, wakeWorkers }: PreviewStoreOptions): PreviewStore {
  const jobs = db.collection<JobDocument>('preview_jobs')
  const pages = db.collection<{ _id: string; page: Page | null; until: Date }>('preview_pages')
  const jobOf = ({ id, sentAt, editedAt }: Message): JobDocument => {
    const claimedUntil = new Date(0)
    return { _id: id, askId: newId(), askedAt: editedAt ?? sentAt, tries: 0, claimedUntil }
  }
  return {
    async ensureIndexes() {
      await jobs.createIndex({ claimedUntil: 1 }, { name: 'claimed' })
      await pages.createIndex({ until: 1 }, { name: 'gone', expireAfterSeconds: 0 })
    },
    async noted(session, messages) {
      // Sending goes on holding its numbers meanwhile: which links they are, the worker finds out.
      const asking = messages.filter(
        ({ body, kind, unpreviewed }) => mayHaveLinks(body) && kind === 'TEXT' && !unpreviewed,
      )
      if (!looksAtLinks || asking.length === 0) return
      await jobs.insertMany(asking.map(jobOf), { session })
      wakeWorkers()
    },
    async changed(session, message) {
      const { _id, ...job } = jobOf(message)
      if (!looksAtLinks || linksOf(message).length === 0) return void (await jobs.deleteOne({ _id }, { session }))
      await jobs.replaceOne({ _id }, job, { session, upsert: true })
      wakeWorkers()
    },
    async forget(session, messageId) {
      await jobs.deleteOne({ _id: messageId }, { session })
    },
    async claim(now, until) {
      const found = await jobs.findOneAndUpdate(
        { claimedUntil: { $lte: now } },
        { $set: { claimedUntil: until }, $inc: { tries: 1 } },
        { sort: { claimedUntil: 1 }, returnDocument: 'after' },
      )
      if (!found) return undefined
      const { _id: messageId, askId, askedAt, tries } = found
      return { messageId, askId, askedAt, tries }
    },
    async putOff({ messageId, askId }, until) {
      await jobs.updateOne({ _id: messageId, askId }, { $set: { claimedUntil: until } })
    },
    async done({ messageId, askId }) {
      await jobs.deleteOne({ _id: messageId, askId })
    },
    async page(link, now) {
      const kept = await pages.findOne({ _id: keyOf(link) })
      return kept && kept.until > now ? kept.page : undefined
    },
    async keepPage(link, page, until) {
      await pages.replaceOne({ _id: keyOf(link) }, { page, until }, { upsert: true })
    },
  }
}

/** What comes behind the `#` never reaches the server. */
function keyOf(link: string): string {
  const url = new URL(link)
  url.hash = ''
  return createHash('sha256').update(url.href).digest('base64url')
}
