// Restrictions, field by field, and what the one who is restricted sees of their own where the others see something else.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { isModerator } from '../../core/model/visibility.ts'
import type { MessageResolvers, QueryResolvers, RestrictionResolvers } from '../../generated.ts'
import { placeOf } from './restriction-store.ts'

export const restrictedUsers: QueryResolvers<Context>['restrictedUsers'] = async (_, args, context) => {
  signedIn(context.viewer)
  const range = rangeOf(args, { fallback: 20, maximum: 100 }, textCursor('restriction'))
  const found = isModerator(context.viewer) ? await context.restrictions.list(range) : []
  return connectionOf(found, range, one => encodeCursor('restriction', placeOf(one)))
}

export const restrictionFields: Pick<RestrictionResolvers<Context>, 'id' | 'user' | 'restrictedBy' | 'restrictedAt'> = {
  id: ({ userId }) => nodeId('restriction', userId),
  restrictedAt: ({ at }) => at,
  user: ({ userId }) => ({ id: userId }),
  restrictedBy: ({ byUserId }) => ({ id: byUserId }),
}

export const shadowedOfMessage: Pick<MessageResolvers<Context>, 'isShadowed'> = {
  // Whoever said it must not see it by this field.
  isShadowed: ({ shadowed }, _, { viewer }) => shadowed === true && isModerator(viewer),
}
