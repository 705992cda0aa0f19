// Who can ask, and the words for what they get: what the matrix of rights is written in.

/**
 * - `stranger` shares no chat with the thing; `member` is in its chat, `exMember` was; `owner` is whose it is: the chat's owner,
 *   the message's sender, whose session or notification it is
 * - `service` and `feed` carry an assertion of that kind and reach subgraphs only: a gateway takes no such token from a client
 */
export const viewerKinds = ['anonymous', 'stranger', 'member', 'exMember', 'owner', 'service', 'feed'] as const
export type ViewerKind = (typeof viewerKinds)[number]

/**
 * - `all` as the schema describes it, what is marked `@viewer` included
 * - `own` what belongs to the asker, whoever that is
 * - `public` the part that does not depend on who asks; a field marked `@viewer` is null or refused
 * - `facts` the public part, and what is marked `@inaccessible` because services copy it
 * - `hidden` as though there were none: null, `NotFound`, or the code NOT_FOUND
 * - `refused` the code UNAUTHENTICATED or FORBIDDEN, or `NotAllowed`
 */
export type Answer = 'all' | 'own' | 'public' | 'facts' | 'hidden' | 'refused'

/** One answer for each of `viewerKinds`, in their order. */
export type Answers = readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer]
