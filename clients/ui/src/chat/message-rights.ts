// What I may do with a message, in one place for its bar, its menu and its keys. Pure.
import type { Feature } from '../options/features.ts'
import type { Message, OpenChat } from './model.ts'

/** What of it may be done at all, whoever offers it. */
export function rightsOf(
  { kind }: Pick<Message, 'kind'>,
  mine: boolean,
  { permissions }: Pick<OpenChat, 'permissions'>,
  has: (feature: Feature) => boolean,
) {
  const maySend = permissions?.sendMessages === true
  return {
    reply: maySend,
    thread: maySend && has('threads'),
    edit: mine && kind === 'TEXT',
    forward: kind === 'TEXT' && has('forwarding'),
    pin: has('pins') && permissions?.pinMessages === true,
    deleteForAll: mine || permissions?.deleteAnyMessage === true,
  }
}
