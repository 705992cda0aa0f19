// The way back to the sign-in: at the address that was asked for before.

/** @param search the query of the present address, which may carry that one as `to` */
export function signInAddress(search: string): string {
  const to = new URLSearchParams(search).get('to')
  return to?.startsWith('/') && !to.startsWith('//') ? to : '/'
}
