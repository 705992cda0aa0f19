/** Whether this is drawn where there is no browser. By `document`: newer Node.js has a `navigator`. */
export const onServer = typeof document === 'undefined'
