// The address of a link into a group.
export const inviteAddress = (token: string): string => new URL(`/invite/${token}`, location.origin).href
