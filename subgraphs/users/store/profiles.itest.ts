// What a search of profiles goes by.
import { expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { present } from '#stack/testing/test-time.ts'
import { openWorld } from '#stack/testing/test-world.ts'
import { createProfileStore } from './profiles.ts'

test('a profile from before there were initials has them once the service has started anew, and other settings are as by default', async () => {
  await using world = await openWorld()
  const profiles = createProfileStore(world.mongo.db)
  const [ann, ben] = [newId(), newId()]
  await profiles.openMany(
    [ann, ben].map((id, index) => ({ id, displayName: ['Ann Ångström', 'Ben'][index] ?? '' })),
    present(),
  )
  const documents = world.mongo.db.collection<{ _id: string; initials?: string[]; privacy: object }>('profiles')
  await documents.updateOne({ _id: ann }, { $unset: { initials: '', 'privacy.isFoundByEmail': '' } })
  const find = async (letter: string) =>
    (await profiles.search(letter, { from: 'start', size: 10, after: undefined, before: undefined }, [])).map(
      ({ user }) => user,
    )
  expect(await find('a')).toEqual([])
  await profiles.ensureIndexes()
  for (const letter of ['a', 'å'])
    expect(await find(letter)).toMatchObject([{ id: ann, privacy: { isFoundByEmail: false } }])
  expect(await find('b')).toMatchObject([{ id: ben }])
})
