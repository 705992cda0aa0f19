// The service worker: shows what a push tells of, and opens the chat on a click. A push carries no words of anyone, so an open page of
// the app is asked for them, as its user; where none is open, the kind of the notice is told in the words that the page left here.
import type { PushAsk, PushPayload, PushWords } from './messages.ts'
import type { WorkerScope } from './worker-scope.ts'

const scope = globalThis as unknown as WorkerScope
const patienceMs = 1_500

scope.addEventListener('install', () => void scope.skipWaiting())
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()))
scope.addEventListener('push', event => {
  const payload = event.data?.json() as PushPayload | undefined
  event.waitUntil(inLine(() => tell(payload)))
})
scope.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(open(String(event.notification.data ?? '/')))
})

let line: Promise<unknown> = Promise.resolve()

/** In the order in which they came: a withdrawal must not overtake what it withdraws while that waits for its words. */
function inLine(work: () => Promise<void>): Promise<void> {
  const done = line.then(work)
  line = done.catch(() => undefined)
  return done
}

async function tell(payload: PushPayload | undefined): Promise<void> {
  for (const tag of payload?.withdraw ?? [])
    for (const shown of await scope.registration.getNotifications({ tag })) shown.close()
  const show = payload?.show
  if (!show) return
  const { title, body } = (await askPage(show)) ?? (await leftWords(show))
  const data = show.chatId ? `/c/${show.chatId}` : '/notices'
  await scope.registration.showNotification(title, { body, tag: show.id, data, icon: '/icon.svg' })
}

/** @returns undefined where no page answers in time */
async function askPage(show: PushAsk): Promise<{ title: string; body: string } | undefined> {
  const [page] = await scope.clients.matchAll({ type: 'window' })
  if (!page) return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    setTimeout(() => resolve(undefined), patienceMs)
    port1.onmessage = ({ data }) => resolve(data ?? undefined)
    page.postMessage({ push: show }, [port2])
  })
}

async function leftWords({ kind, title }: PushAsk): Promise<{ title: string; body: string }> {
  const stored = await (await caches.open('push')).match('/push-words')
  const words: PushWords = stored ? ((await stored.json()) as PushWords) : { app: 'Chat', kinds: {} }
  return { title: title ?? words.app, body: words.kinds[kind] ?? '' }
}

async function open(path: string): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window' })
  const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0]
  if (!page) {
    await scope.clients.openWindow(path)
    return
  }
  page.postMessage({ open: path })
  await page.focus()
}
