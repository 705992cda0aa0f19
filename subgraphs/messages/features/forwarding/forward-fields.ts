// Where a forwarded message comes from, field by field.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleMessage } from '../../core/graphql/rights.ts'
import type { ForwardOriginResolvers, MessageResolvers } from '../../generated.ts'

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
