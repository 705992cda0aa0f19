/** For `useSyncExternalStore`, of what never changes. */
export const subscribeToNothing = (): (() => void) => () => {}
