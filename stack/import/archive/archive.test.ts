// Archives and texts as strangers send them: each is read, or refused with what is wrong and where.
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { readLines } from '../lines.ts'
import { readSlack } from '../slack/read-slack.ts'
import { importInMemory } from '../test-importers.ts'
import { openArchive } from './archive.ts'
import { type ZipEntry, zipOf } from './test-zip.ts'

async function written(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'archive-')), name)
  await writeFile(path, bytes)
  return path
}

const json = (name: string, value: unknown): ZipEntry => ({ name, content: JSON.stringify(value) })
const slack = [
  json('users.json', [{ id: 'U1', name: 'ann' }]),
  json('channels.json', [{ id: 'C1', name: 'general', created: 1_500_000_000, members: ['U1'] }]),
  json('general/2017-07-14.json', [{ type: 'message', user: 'U1', text: 'hi', ts: '1500000001.0001' }]),
]
const read = async (name: string, bytes: Buffer | string) =>
  importInMemory(readSlack(await written(name, bytes), () => undefined))

test('an archive is read as it was packed, also where it was packed again in a folder of its own', async () => {
  const { bodies, refused } = await read('export.zip', zipOf(slack))
  expect([bodies, refused]).toEqual([['hi'], []])
  const inFolder = slack.map(entry => ({ ...entry, name: `My export/${entry.name}` }))
  const litter = { name: '__MACOSX/My export/._users.json', content: 'x' }
  expect((await read('again.zip', zipOf([...inFolder, litter]))).bodies).toEqual(['hi'])
})

test.each<[string, Buffer | string, RegExp]>([
  ['cut off', zipOf(slack).subarray(0, -30), /no zip archive, or it is cut off/],
  ['cut off in the middle', zipOf(slack).subarray(0, 200), /no zip archive, or it is cut off/],
  ['of nothing', '', /no zip archive, or it is cut off/],
  ['of something else', 'Hello', /no zip archive, or it is cut off/],
  ['that leads out of it', zipOf([...slack, json('../../etc/cron.d/x.json', [])]), /\.\.\/\.\.\/etc/],
  ['that leads to the root', zipOf([...slack, json('/etc/passwd', [])]), /\/etc\/passwd/],
  ['that leads out with backslashes', zipOf([...slack, json('..\\..\\x.json', [])]), /x\.json/],
  [
    'that says it is huge',
    zipOf([...slack, { name: 'a.json', content: '[]', saidSize: 3_000_000_000 }]),
    /a\.json is larger/,
  ],
  [
    'of many that are large',
    zipOf([
      ...slack,
      ...Array.from({ length: 9 }, (_, n) => ({ name: `b${n}.json`, content: '', saidSize: 250 * 1024 ** 2 })),
    ]),
    /far more than an export/,
  ],
  [
    'that says it is small',
    zipOf([...slack.slice(0, 2), { ...json('general/1.json', ['x'.repeat(9_999)]), saidSize: 10 }]),
    /general\/1\.json .*is broken/,
  ],
  ['that is encrypted', zipOf([...slack, { ...json('general/1.json', []), isEncrypted: true }]), /encrypted/],
  ['with a name twice', zipOf([...slack, json('users.json', [])]), /users\.json twice/],
])('an archive %s is refused', async (_, bytes, message) => {
  await expect(read('export.zip', bytes)).rejects.toThrow(message)
})

test('a folder is read without what leads out of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'))
  await mkdir(join(folder, 'general'))
  for (const { name, content } of slack) await writeFile(join(folder, name), content)
  await symlink('/etc/hostname', join(folder, 'general', '2018-01-01.json'))
  await using archive = await openArchive(folder)
  expect(archive.files).toEqual(['channels.json', 'general/2017-07-14.json', 'users.json'])
})

test.each<[string, (text: string) => Buffer]>([
  ['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 the other way', text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', text => Buffer.from(text, 'utf16le')],
])('%s is read', async (_, encoded) => {
  const entries = slack.map(({ name, content }) => ({
    name,
    content: encoded(String(content).replace('hi', 'h€y 😀')),
  }))
  expect((await read('export.zip', zipOf(entries))).bodies).toEqual(['h€y 😀'])
  const lines = await Array.fromAsync(readLines(await written('a.jsonl', encoded('{"a": "€😀"}\n{}\n'))))
  expect(lines.map(({ text }) => text)).toEqual(['{"a": "€😀"}', '{}'])
})

test('bytes of no text are told with their line', async () => {
  const bad = Buffer.from('[\n"\xe9"\n]', 'latin1')
  await expect(read('export.zip', zipOf([...slack, { name: 'general/2.json', content: bad }]))).rejects.toThrow(
    /general\/2\.json, line 2: it is not UTF-8/,
  )
  const lines = await Array.fromAsync(readLines(await written('a.jsonl', Buffer.from('{}\n"\xe9"\n{}', 'latin1'))))
  expect(lines.map(({ text, problem }) => text ?? problem?.code)).toEqual(['{}', 'BROKEN_LINE', '{}'])
})

test('a packed file that is cut off is told with the line up to which it was read', async () => {
  const packed = gzipSync(Array.from({ length: 5_000 }, (_, n) => `{"n": ${n}, "x": ${Math.sin(n)}}`).join('\n'))
  const path = await written('a.jsonl.gz', packed.subarray(0, packed.length - 2_000))
  await expect(Array.fromAsync(readLines(path))).rejects.toThrow(/cut off: nothing can be read behind line \d{2,}/)
})
