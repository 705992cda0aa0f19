// Where a forwarded message comes from, field by field.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Context } from '../context.ts'
import type { ForwardOriginResolvers, MessageResolvers } from '../generated.ts'
import { visibleMessage } from '../rights.ts'

export const forwardedFrom: Pick<MessageResolvers<Context>, 'forwardedFrom'> = {
  forwardedFrom: message => message.forwardedFrom ?? null,
}

export const forwardOriginFields: ForwardOriginResolvers<Context> = {
  sender: ({ senderId }) => (senderId === null ? null : { id: senderId }),
  message: ({ messageId }, _, context) => {
    signedIn(context.viewer)
    return visibleMessage(context, messageId)
  },
}
