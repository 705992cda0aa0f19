// A chat's newest message as the viewer sees it: the others may see another one.

import type { Message } from '../model/model.ts'
import type { Context } from './context.ts'
import { visibleMessage } from './rights.ts'

/** @param sharedId the newest that everybody sees */
export async function newestFor(context: Context, chatId: string, sharedId: string | null): Promise<Message | null> {
  const [shared, ownId] = await Promise.all([
    sharedId === null ? null : visibleMessage(context, sharedId),
    context.loaders.ownNewest.load(chatId),
  ])
  const own = ownId === null ? null : await visibleMessage(context, ownId)
  return own && (!shared || own.seq > shared.seq) ? own : shared
}
