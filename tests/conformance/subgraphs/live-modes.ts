// The subgraph's side of schema/LIVE.md, written from the specification alone and sharing nothing with platform/: a second
// implementation keeps the document honest. One generator per mode; each yields graphql-transport-ws results.

import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql'
import type { Room, Row, Telling } from './log.ts'
import type { Asker } from './viewers.ts'

const maxRange = 2_000

export interface LiveAsk {
  readonly room: Room
  readonly field: 'log' | 'mood'
  readonly after: string | undefined
  readonly asker: Asker
  /** `extensions.live` of the subscribe message. */
  readonly live: { readonly mode?: unknown; readonly through?: unknown }
  readonly execution: ExecutionArgs
  readonly signal: AbortSignal
}

type Results = AsyncGenerator<ExecutionResult>

/** @returns the results of one subscription in the mode that it asks for; refusals throw GraphQLError at the first step */
export async function* runLive({ room, ...asked }: Omit<LiveAsk, 'room'> & { room: Room | undefined }): Results {
  if (!room) throw refusal('NOT_FOUND', 'no such room')
  const ask = { ...asked, room }
  const { mode } = ask.live
  if (mode === 'admit') return yield* admit(ask)
  if (mode === undefined) return yield* plain(ask)
  const topic = `${ask.field}({"room":${JSON.stringify(ask.room.id)}})`
  if (ask.asker.kind !== 'feed' || ask.asker.id !== topic) throw refusal('FORBIDDEN', 'not the assertion of this feed')
  if (mode === 'feed') return yield* ask.field === 'log' ? feed(ask) : moodFeed(ask)
  if (mode === 'range') return yield* range(ask)
  throw refusal('BAD_REQUEST', 'an unknown mode')
}

async function* admit(ask: LiveAsk): Results {
  const { room, asker } = ask
  const head = room.rows.length
  demandMember(ask)
  await room.beforeAdmission?.(asker.id)
  const isStale = room.staleAdmissions > 0
  if (isStale) room.staleAdmissions--
  const visibleFrom = room.visibleFrom.get(asker.id)
  const admitted = {
    ...(ask.field === 'log' ? { through: String(isStale ? Math.max(0, head - 1) : head) } : {}),
    ...(visibleFrom === undefined ? {} : { visibleFrom: String(visibleFrom) }),
  }
  yield { data: null, extensions: { live: { admitted } } }
}

async function* feed(ask: LiveAsk): Results {
  const at = cursorOf(ask.after) ?? ask.room.rows.length
  yield { data: null, extensions: { live: { at: String(at) } } }
  for await (const row of rowsAfter(ask, at)) yield await resultOf(ask, row, audienceOf(row))
}

async function* moodFeed(ask: LiveAsk): Results {
  const tellings = ask.room.mood.follow(ask.signal)
  const first = tellings.next()
  yield { data: null, extensions: { live: {} } }
  for (let step = await first; !step.done; step = await tellings.next())
    yield await resultOf(ask, step.value, audienceOf(step.value))
}

async function* range(ask: LiveAsk): Results {
  const after = cursorOf(ask.after) ?? 0
  const through = Number(ask.live.through)
  const rows = ask.room.rows.slice(after, through)
  if (rows.length > maxRange) throw refusal('RESUME_GAP', 'too many')
  for (const row of rows) yield await resultOf(ask, row, audienceOf(row))
}

/** For one viewer, as any standard gateway asks. */
async function* plain(ask: LiveAsk): Results {
  demandMember(ask)
  const { asker, room } = ask
  if (ask.field === 'mood') {
    for await (const telling of room.mood.follow(ask.signal)) {
      yield await resultOf(ask, telling, {})
      if (telling.cut?.includes(asker.id)) throw refusal('SUBSCRIPTION_REVOKED', 'removed')
    }
    return
  }
  const after = cursorOf(ask.after) ?? room.rows.length
  if (after > room.rows.length) throw refusal('CURSOR_INVALID', 'beyond the end')
  const visibleFrom = room.visibleFrom.get(asker.id) ?? 0
  for await (const row of rowsAfter(ask, after)) {
    const sees =
      !row.isSilent &&
      (row.only?.includes(asker.id) ?? true) &&
      !row.except?.includes(asker.id) &&
      row.cursor >= visibleFrom
    if (sees) yield await resultOf(ask, row, {})
    if (row.cut?.includes(asker.id)) throw refusal('SUBSCRIPTION_REVOKED', 'removed')
  }
}

async function* rowsAfter({ room, signal }: LiveAsk, after: number): AsyncGenerator<Row> {
  let at = after
  while (!signal.aborted) {
    const row = room.rows[at]
    if (row) {
      at++
      yield row
    } else await room.bell.next(signal)
  }
}

async function resultOf(ask: LiveAsk, value: Row | Telling, live: object): Promise<ExecutionResult> {
  const isSilent = 'isSilent' in value && value.isSilent
  const result = isSilent ? { data: null } : await execute({ ...ask.execution, rootValue: { [ask.field]: value } })
  const place = 'cursor' in value ? { cursor: String(value.cursor) } : {}
  const control = Object.keys(live).length > 0 ? { live } : {}
  return { ...result, extensions: { ...place, ...control } }
}

function audienceOf(event: Row | Telling): object {
  const { only, except, cut } = event as Row
  return { ...(only ? { only } : {}), ...(except ? { except } : {}), ...(cut ? { cut } : {}) }
}

function demandMember({ room, asker }: LiveAsk): void {
  if (asker.kind === 'anonymous') throw refusal('UNAUTHENTICATED', 'sign in')
  if (asker.kind !== 'user' || !room.members.has(asker.id)) throw refusal('FORBIDDEN', 'not a member')
}

function cursorOf(after: string | undefined): number | undefined {
  if (after === undefined || after === null) return undefined
  if (/^\d{1,16}$/.test(after)) return Number(after)
  throw refusal('CURSOR_INVALID', 'not a cursor')
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
