// The address of a link into a group, and what it is told by.
export const inviteAddress = (token: string): string => new URL(`/invite/${token}`, location.origin).href

/** @param path of the app @returns the token of the link that it is; undefined where it is another page */
export const inviteTokenIn = (path: string): string | undefined => /^\/invite\/([^/?#]+)$/.exec(path)?.[1]
