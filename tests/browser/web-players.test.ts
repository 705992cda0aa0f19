// Sound, film and pictures that move, played in the room: sent by one, played by the other.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { bubble, gone, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

/** So many seconds of a hum, as a WAV of one byte a sample. */
function hum(seconds: number): Buffer {
  const rate = 8_000
  const samples = Buffer.alloc(seconds * rate, Buffer.from([96, 128, 160, 128]))
  const head = Buffer.from('RIFF____WAVEfmt ____________________data____')
  head.writeUInt32LE(36 + samples.length, 4)
  head.writeUInt32LE(16, 16)
  for (const [at, value] of [1, 1, rate, 0, rate, 0, 1, 8].entries()) head.writeUInt16LE(value, 20 + 2 * at)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

interface Sent {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

async function send(page: Page, words: string, files: Sent[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files)
  await page
    .getByRole('list', { name: 'Files' })
    .getByRole('listitem')
    .nth(files.length - 1)
    .waitFor()
  await gone(page.getByRole('progressbar').first())
  await write(page, words)
}

const sound = (name: string, seconds: number): Sent => ({ name, mimeType: 'audio/wav', buffer: hum(seconds) })
const played = (index: number) => `document.querySelectorAll('audio')[${index}]`

test('sound plays by the keyboard, one at a time, from where it is sought', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  const parts: number[] = []
  ben.on('response', answer => {
    if (answer.url().includes('birds.wav')) parts.push(answer.status())
  })
  await send(ann, 'two sounds', [sound('birds.wav', 600), sound('rain.wav', 600)])
  const message = bubble(ben, 'two sounds')
  const place = message.getByRole('slider', { name: 'Position in birds.wav' })
  await message.getByText('10:00').first().waitFor()
  await message.getByRole('button', { name: 'Play birds.wav' }).press('Enter')
  await untilInPage(ben, `${played(0)}.currentTime > 0`)
  await place.fill('400')
  await untilInPage(ben, `${played(0)}.currentTime > 400`)
  await place.press('Home')
  await untilInPage(ben, `${played(0)}.currentTime < 100`)
  expect(parts).toContain(206)
  await message.getByRole('button', { name: 'Play rain.wav' }).press('Space')
  await untilInPage(ben, `${played(1)}.currentTime > 0 && ${played(0)}.paused`)
  await message.getByRole('button', { name: 'Play birds.wav' }).waitFor()
  await message.getByRole('button', { name: 'Pause rain.wav' }).press('Enter')
  await untilInPage(ben, `${played(1)}.paused`)
  expect(await message.getByRole('link', { name: 'Save rain.wav' }).getAttribute('download')).toBe('rain.wav')
})

/** A film of the browser's own making, in Base64. */
const film = `new Promise(done => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 })
  const paint = canvas.getContext('2d')
  const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' })
  recorder.ondataavailable = async ({ data }) => {
    const bytes = new Uint8Array(await data.arrayBuffer())
    done(btoa(String.fromCharCode(...bytes)))
  }
  recorder.start()
  let frames = 0
  const draw = () => {
    paint.fillStyle = frames % 2 ? 'red' : 'blue'
    paint.fillRect(0, 0, 64, 36)
    if (++frames < 30) requestAnimationFrame(draw)
    else recorder.stop()
  }
  draw()
})`

test('a film plays in its place; what cannot be played is a file to save', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  const garden = Buffer.from((await ann.evaluate(film)) as string, 'base64')
  const broken = hum(1).subarray(0, 20)
  await send(ann, 'a film', [
    { name: 'garden.webm', mimeType: 'video/webm', buffer: garden },
    { name: 'broken.wav', mimeType: 'audio/wav', buffer: broken },
  ])
  const message = bubble(ben, 'a film')
  await message.getByLabel('garden.webm', { exact: true }).waitFor()
  await untilInPage(ben, "document.querySelector('video')?.videoWidth === 64")
  await message.getByRole('link', { name: /^broken\.wav/ }).waitFor()
  await untilInPage(ben, "!document.querySelector('audio')")
  await ben.evaluate("document.querySelector('video').play()")
  await untilInPage(ben, "document.querySelector('video').currentTime > 0")
})

test('a picture that moves stands still for whoever wants less motion, until they start it', async () => {
  const { annPage: ann, benPage: ben } = await world.meetOnPages('hello Ann')
  const frame = (background: string) =>
    sharp({ create: { width: 260, height: 140, channels: 3, background } })
      .png()
      .toBuffer()
  const turning = await sharp(await Promise.all(['red', 'blue'].map(frame)), { join: { animated: true } })
    .gif()
    .toBuffer()
  await send(ann, 'round', [{ name: 'turning.gif', mimeType: 'image/gif', buffer: turning }])
  const message = bubble(ben, 'round')
  await message.getByRole('img', { name: 'turning.gif' }).waitFor()
  const isStill = "document.querySelector('img[alt=\"turning.gif\"]').currentSrc.includes('.thumbnail')"
  await ben.emulateMedia({ reducedMotion: 'no-preference' })
  await untilInPage(ben, `!${isStill}`)
  expect(await message.getByRole('button', { name: 'Play turning.gif' }).count()).toBe(0)
  await ben.emulateMedia({ reducedMotion: 'reduce' })
  await untilInPage(ben, isStill)
  await message.getByRole('button', { name: 'Play turning.gif' }).press('Enter')
  await untilInPage(ben, `!${isStill}`)
  await message.getByRole('button', { name: 'Pause turning.gif' }).press('Enter')
  await untilInPage(ben, isStill)
})
