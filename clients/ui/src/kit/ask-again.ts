// Asks a query once more, for whoever shows it.

/**
 * Never rejects: a failure is told where the query's data are shown, and what nobody shows any more cannot fail. (Apollo Client rejects
 * the promise of a component that has gone, which would be an error of the page of whoever only clicked on.)
 */
export async function askAgain(refetch: () => Promise<unknown>): Promise<void> {
  await refetch().catch(() => undefined)
}
