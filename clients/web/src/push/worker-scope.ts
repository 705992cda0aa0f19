// What a service worker's global object has, as far as ours uses it: the compiler's own types of it exclude those of a page.

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Page {
  readonly visibilityState: DocumentVisibilityState
  postMessage(message: unknown, transfer?: Transferable[]): void
  focus(): Promise<unknown>
}

interface Events {
  install: Waiting
  activate: Waiting
  push: Waiting & { readonly data: { json(): unknown } | null }
  notificationclick: Waiting & { readonly notification: Notification }
}

export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window' }): Promise<readonly Page[]>
    openWindow(url: string): Promise<unknown>
  }
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void
}
