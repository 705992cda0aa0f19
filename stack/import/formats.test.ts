// An export of another product than was named is refused before anything is read.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { zipOf } from './archive/test-zip.ts'
import { checkFormat, type Format } from './formats.ts'

async function written(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'formats-')), name)
  await writeFile(path, content)
  return path
}

const slack = zipOf(['users.json', 'channels.json'].map(name => ({ name, content: '[]' })))
test.each<[string, string | Buffer, Format]>([
  ['export.zip', slack, 'slack'],
  ['bulk.jsonl', '{"type":"version","version":1}\n', 'mattermost'],
  ['bulk.zip', zipOf([{ name: 'import.jsonl', content: '' }]), 'mattermost'],
  ['room.json', '{\n  "room_name": "Garden",', 'matrix'],
  ['room.json', '{"msg":"a","username":"b","ts":"c"}\n', 'rocketchat'],
  ['irc.jsonl', '{"log":"a","line":1,"kind":"join","nick":"b"}', 'irc'],
  ['chat.jsonl.gz', gzipSync(`{"type":"person","id":"a","name":"${'b'.repeat(100_000)}"}`), 'jsonl'],
  ['room.jsonl', Buffer.from('\ufeff{"type":"room"}', 'utf16le'), 'jsonl'],
])('%s is what it is', async (name, content, format) => {
  const path = await written(name, content)
  await expect(checkFormat(path, format)).resolves.toBeUndefined()
  if (!name.endsWith('.gz'))
    await expect(checkFormat(path, format === 'irc' ? 'slack' : 'irc')).rejects.toThrow(`Say --format ${format}.`)
})

test('what could be anything is let through, to be told what is wrong line by line', async () => {
  await expect(checkFormat(await written('a.jsonl', '{"type": "poem"'), 'jsonl')).resolves.toBeUndefined()
})
