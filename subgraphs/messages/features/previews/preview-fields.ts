// What a message's links lead to. Whoever gets the message may see it.

import type { Context } from '../../core/graphql/context.ts'
import type { MessageResolvers } from '../../generated.ts'

export const previewsOfMessage: Pick<MessageResolvers<Context>, 'linkPreviews'> = {
  linkPreviews: ({ linkPreviews = [] }) => [...linkPreviews],
}
