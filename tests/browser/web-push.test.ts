// Web push, as far as it is real without a push service: the switch, what the server keeps, and the service worker to which the browser
// hands what would have come. Chromium without a window reaches no push service, so that its place is taken in the page.
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { openChat, webWorld } from './web-world.ts'

/** A push service that gives every browser an address; nothing is ever sent to it. */
const pushService = `{
  let current = null
  const text = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  PushManager.prototype.getSubscription = async () => current
  PushManager.prototype.subscribe = async () => {
    const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
    const keys = {
      p256dh: text(await crypto.subtle.exportKey('raw', publicKey)),
      auth: text(crypto.getRandomValues(new Uint8Array(16))),
    }
    const endpoint = 'https://push.example/' + crypto.randomUUID()
    current = { endpoint, toJSON: () => ({ endpoint, keys }), unsubscribe: async () => { current = null; return true } }
    return current
  }
}`

const world = webWorld('whole')

test('a browser subscribes and the server keeps where it is; a push without words is shown with those of the message and goes when it was read elsewhere; switched off, the server forgets the browser', async () => {
  const { ann, chatId } = await world.meet('are you at the lake?')
  const log = await world.api.ask<{ chat: { messages: { edges: { node: { id: string } }[] } } }>(
    'query ($id: ID!) { chat(id: $id) { messages(last: 1) { edges { node { id } } } } }',
    { id: chatId },
    ann.accessToken,
  )
  const messageId = log.chat.messages.edges[0]?.node.id ?? ''
  const page = await world.enter(ann, { permissions: ['notifications'], script: pushService })
  const sent: { name: string; endpoint: string }[] = []
  page.on('request', request => {
    if (request.method() !== 'POST') return
    const { operationName = '', variables } = (request.postDataJSON() ?? {}) as {
      operationName?: string
      variables?: { input?: { endpoint?: string } }
    }
    if (operationName.endsWith('PushSubscription'))
      sent.push({ name: operationName, endpoint: variables?.input?.endpoint ?? '' })
  })
  const pushSwitch = page.getByRole('switch', { name: 'Notify me here' })
  const switched = (checked: boolean) => page.getByRole('switch', { name: 'Notify me here', checked }).waitFor()
  await page.goto(`${world.url}settings/notifications`)
  await pushSwitch.click()
  await switched(true)
  expect(sent).toEqual([
    { name: 'CreatePushSubscription', endpoint: expect.stringMatching(/^https:\/\/push\.example\//) },
  ])

  const shown = () =>
    page.evaluate(
      'navigator.serviceWorker.ready.then(worker => worker.getNotifications()).then(all => all.map(({ title, body, tag }) => ({ title, body, tag })))',
    ) as Promise<{ title: string; body: string; tag: string }[]>
  const cdp = await page.context().newCDPSession(page)
  const registered = Promise.withResolvers<string>()
  cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    if (registrations[0]) registered.resolve(registrations[0].registrationId)
  })
  await cdp.send('ServiceWorker.enable')
  const registrationId = await registered.promise
  const deliver = (payload: object) =>
    cdp.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(world.url).origin,
      registrationId,
      data: JSON.stringify(payload),
    })
  const notice = { show: { id: 'notice-1', kind: 'MESSAGE', chatId, messageId, title: null } }
  // The worker waits for the page's words for a moment only; where they come late, it shows its own, until the notice is pushed again.
  await until('the notice in the words of the message', async () => {
    await deliver(notice)
    await until('a notice', async () => (await shown()).length > 0)
    return isDeepStrictEqual(await shown(), [{ title: 'Ben', body: 'are you at the lake?', tag: 'notice-1' }])
  })
  // Twice the same is one.
  await deliver(notice)
  await deliver({ withdraw: ['notice-1'] })
  await until('the notice to be gone', async () => (await shown()).length === 0)
  await cdp.detach()

  await pushSwitch.click()
  await switched(false)
  expect(sent.at(-1)).toEqual({ name: 'DeletePushSubscription', endpoint: sent[0]?.endpoint })
  await page.goto(world.url)
  await openChat(page, 'Ben')
})
