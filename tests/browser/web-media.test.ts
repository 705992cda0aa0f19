// Files in the web app, from two sides: chosen, pasted and dropped, on their way, refused, looked at large, and saved as they were.
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { bubble, bubbleIn, gone, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

const picture = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer()
const files = (page: Page) => page.getByRole('list', { name: 'Files' })

test('chosen files show how far they are, and arrive; pictures open large, one after the other', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  // Slow enough for more than one report of how far it is.
  const cdp = await ann.context().newCDPSession(ann)
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 400_000,
  })
  await ann.evaluate(`
    window.reports = new Set()
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) window.reports.add(bar.getAttribute('aria-label') + '|' + bar.getAttribute('aria-valuenow'))
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  `)
  const notes = Buffer.alloc(600_000, 'what we talked about\n')
  await ann.locator('input[type=file]').setInputFiles([
    { name: 'lake.png', mimeType: 'image/png', buffer: await picture('#2f5d78') },
    { name: 'hill.png', mimeType: 'image/png', buffer: await picture('#6c7f93') },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: notes },
  ])
  // It may have come and gone before one looks; whoever watched from the beginning has seen it.
  const large = 'Uploading notes.txt|'
  await untilInPage(ann, `[...window.reports].some(report => report.startsWith('${large}'))`)
  await gone(ann.getByRole('progressbar').first())
  const reports = ((await ann.evaluate('[...window.reports]')) as string[])
    .filter(report => report.startsWith(large))
    .map(report => Number(report.slice(large.length)))
  expect(reports.some(part => part > 0 && part < 100)).toBe(true)
  await cdp.detach()
  await write(ann, 'from the lake')
  await bubbleIn(ann, 'from the lake', 'read').waitFor()
  expect(await files(ann).count()).toBe(0)

  const message = bubble(ben, 'from the lake')
  await message.getByRole('button', { name: 'Open lake.png' }).click()
  const lightbox = ben.getByRole('dialog', { name: 'lake.png' })
  await lightbox.getByRole('img', { name: 'lake.png' }).waitFor()
  await ben.keyboard.press('ArrowRight')
  await ben.getByRole('dialog', { name: 'hill.png' }).waitFor()
  const shown = ben.getByRole('dialog').getByRole('img', { name: 'hill.png' })
  await untilInPage(ben, "document.querySelector('[role=dialog] img')?.naturalWidth === 320")
  expect(await shown.count()).toBe(1)
  const address = ben.url()
  const [download] = await Promise.all([
    ben.waitForEvent('download'),
    ben.getByRole('dialog').getByRole('button', { name: 'Save' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('hill.png')
  expect((await sharp(await buffer(await download.createReadStream())).metadata()).width).toBe(320)
  expect(ben.url()).toBe(address)
  await shown.waitFor()
  await ben.keyboard.press('Escape')
  await gone(ben.getByRole('dialog'))

  const link = await message.getByRole('link', { name: /notes\.txt/ }).getAttribute('href')
  const saved = await fetch(link ?? '')
  expect(Buffer.from(await saved.arrayBuffer()).equals(notes)).toBe(true)
})

const inPage = (kind: 'paste' | 'drop', name: string, place = 'textarea') => `{
  const data = new DataTransfer()
  data.items.add(new File(['some words'], '${name}', { type: 'text/plain' }))
  const field = document.querySelector('${place}')
  const options = { bubbles: true, cancelable: true }
  field.dispatchEvent('${kind}' === 'paste'
    ? new ClipboardEvent('paste', { ...options, clipboardData: data })
    : new DragEvent('drop', { ...options, dataTransfer: data }))
}`

test('what is pasted or dropped is attached, and what was taken out again is not sent', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  await ann.evaluate(inPage('paste', 'pasted.txt'))
  // Anywhere in the room.
  await ann.evaluate(inPage('drop', 'dropped.txt', '[role=log]'))
  await ann.evaluate(inPage('drop', 'second-thoughts.txt'))
  await files(ann).getByRole('button', { name: 'Remove second-thoughts.txt' }).click()
  await gone(ann.getByRole('progressbar').first())
  await write(ann, 'two files')
  for (const name of [/pasted\.txt/, /dropped\.txt/])
    await bubble(ben, 'two files').getByRole('link', { name }).waitFor()
  expect(await bubble(ben, 'two files').getByRole('link').count()).toBe(2)
})

test('a file that is dropped beside the room is not attached, and the app stays', async () => {
  const { annPage: ann } = await world.meetOnPages('hello Ann')
  const refused = (place: string) =>
    ann.evaluate(`new Promise(resolve => {
      addEventListener('drop', event => resolve(event.defaultPrevented), { once: true })
      ${inPage('drop', 'lost.txt', place)}
    })`)
  expect(await refused('nav')).toBe(true)
  expect(await refused('[role=log]')).toBe(true)
  await files(ann).getByRole('listitem').waitFor()
  expect(await files(ann).getByRole('listitem').count()).toBe(1)
})

test('a file that is refused says why in its place, and holds nothing else up once it is out', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  await ann.locator('input[type=file]').setInputFiles({
    name: 'empty.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(0),
  })
  const refused = files(ann).getByRole('button', { name: /empty\.png: .+ Try again/ })
  await refused.waitFor()
  await ann.getByRole('textbox', { name: 'Message' }).fill('without it')
  expect(await ann.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true)
  await files(ann).getByRole('button', { name: 'Remove empty.png' }).click()
  await ann.getByRole('button', { name: 'Send', exact: true }).click()
  await bubble(ben, 'without it').waitFor()
})

test('what is said to be a picture and is none is a file; what moves does so in the chat, unless less motion is asked for', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  const frame = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer()
  const frames = await Promise.all(['red', 'blue'].map(frame))
  const turning = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  await ann.locator('input[type=file]').setInputFiles([
    { name: 'turning.jpg', mimeType: 'image/jpeg', buffer: turning },
    { name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('this is no picture') },
  ])
  await files(ann).getByRole('listitem').nth(1).waitFor()
  await gone(ann.getByRole('progressbar').first())
  await write(ann, 'round and round')
  const message = bubble(ben, 'round and round')
  await message.getByRole('link', { name: /words\.png/ }).waitFor()
  await message.getByRole('img', { name: 'turning.jpg' }).waitFor()
  const isSmall = "document.querySelector('img[alt=\"turning.jpg\"]').currentSrc.includes('.thumbnail')"
  await ben.emulateMedia({ reducedMotion: 'no-preference' })
  await untilInPage(ben, `!${isSmall}`)
  await ben.emulateMedia({ reducedMotion: 'reduce' })
  await untilInPage(ben, isSmall)
})
