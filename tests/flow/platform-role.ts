// A person with a role on the platform, as an operator's command gives it: the role is in the next access token.
import { MongoClient } from 'mongodb'
import type { Endpoints } from '#stack/options.ts'
import { createApi } from '#stack/seed/api.ts'
import { type Person, signIn } from '#stack/seed/people.ts'

/** Signs somebody in once more, with the role. */
export async function withRole(
  { mongoUrl, namespace, gatewayUrl }: Endpoints,
  person: Person,
  role: 'ADMINISTRATOR' | 'MODERATOR',
): Promise<Person> {
  const client = await MongoClient.connect(mongoUrl)
  try {
    const accounts = client.db(`${namespace}auth`).collection<{ _id: string }>('accounts')
    const { matchedCount } = await accounts.updateOne({ _id: person.id }, { $set: { roles: [role] } })
    if (matchedCount !== 1) throw new Error(`nobody has the account ${person.id}`)
  } finally {
    await client.close()
  }
  const again = await signIn(createApi(gatewayUrl), person)
  if (!again) throw new Error(`whoever is ${role} now cannot sign in`)
  return again
}
