// `npm run rebuild -- search [CHAT]`: builds the search index anew from what is stored, of one chat or of all, while the service
// runs. Needed after a change of how words are cut or folded; in daily life the consumer keeps the index.

import { isId } from '#platform/ids.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { mongoUrl, optional, text, withDefault } from '#platform/process/config.ts'
import { readCommandNames } from '#platform/process/process.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { logCollections } from '../../core/log/message-store.ts'
import { createStores } from '../../stores.ts'
import { connectIndexing } from './start-search.ts'

const names = {
  MONGO_URL: mongoUrl,
  MONGO_CREDENTIALS_FILE: optional(text),
  NAMESPACE: withDefault(text, ''),
}

async function run([chatId]: readonly string[]): Promise<number> {
  if (chatId !== undefined && !isId(chatId)) {
    process.stderr.write('npm run rebuild -- search [CHAT]   the index of all chats, or of the one with this id\n')
    return 64
  }
  const { MONGO_URL, MONGO_CREDENTIALS_FILE, NAMESPACE } = readCommandNames('search', names)
  await using mongo = await connectMongo({
    ...{ url: MONGO_URL, credentialsFile: MONGO_CREDENTIALS_FILE },
    ...{ database: `${NAMESPACE}messages`, clientId: 'search' },
  })
  const indexing = connectIndexing(mongo, createStores(mongo, createEventLog<MessagesFacts>(mongo.db)).store)
  const { heads } = logCollections(mongo)
  const chats = heads.find(chatId === undefined ? {} : { _id: chatId }, { projection: { lastSeq: 1 } })
  let built = 0
  for await (const { _id, lastSeq } of chats) {
    await indexing.rebuild(_id, (done, of) => {
      if (of > 1) process.stdout.write(`${_id}: ${done} of ${of} stretches\n`)
    })
    built += lastSeq
  }
  if (built === 0 && chatId !== undefined)
    process.stderr.write(`There is no chat ${chatId}, or nothing was said in it.\n`)
  else process.stdout.write(`The index of ${built} messages is built.\n`)
  return built === 0 && chatId !== undefined ? 1 : 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
