// What the tests use of a server that speaks S3 and comes without types.
declare module '@20minutes/s3rver' {
  import type { Server } from 'node:http'

  export type Middleware = (
    context: { readonly path: string; readonly state: { vhost?: boolean } },
    next: () => Promise<unknown>,
  ) => Promise<unknown>

  export default class S3rver {
    /** The last one is the router. */
    readonly middleware: Middleware[]

    constructor(options: {
      readonly directory: string
      readonly silent: boolean
      readonly configureBuckets: readonly { readonly name: string }[]
    })
    configureBuckets(): Promise<unknown>
    listen(port: number, host: string, done: (error?: Error) => void): Server
  }
}
