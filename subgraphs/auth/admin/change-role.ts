// Platform roles: given and taken away by an operator, carried in access tokens.

import { isInvalid } from '#platform/refusals.ts'
import { parseEmail } from '../input.ts'
import { type Role, roles } from '../model.ts'
import type { Store } from '../store.ts'

export interface RoleChange {
  readonly command: 'grant' | 'withdraw'
  readonly email: string
  readonly role: string
}

/**
 * A role that is given is in the next access token; one that is taken away ends the person's sessions, because it is in the
 * present one.
 * @returns a sentence for the operator
 * @throws Error for an unknown role or address
 */
export async function changeRole(store: Store, { command, email, role }: RoleChange, now: Date): Promise<string> {
  const wanted = roles.find(known => known === role.toUpperCase())
  if (!wanted) throw new Error(`There is no role "${role}": ${roles.join(', ').toLowerCase()}.`)
  const address = parseEmail(email)
  if (isInvalid(address)) throw new Error(address.reason)
  const account = await store.accounts.findByEmail(address.emailKey)
  if (!account) throw new Error(`There is no account with the address ${address.email}.`)
  const next: Role[] = account.roles.filter(held => held !== wanted)
  if (command === 'grant') next.push(wanted)
  const ended = await store.transaction(async transaction => {
    await store.accounts.setRoles(transaction, account.id, next)
    if (command === 'grant') return 0
    const living = await store.sessions.livingIds(account.id, now, transaction)
    const sessions = await store.sessions.end(transaction, living, now)
    if (sessions.length > 0) await store.revocations.append(transaction, sessions, now)
    return sessions.length
  })
  const held = next.length > 0 ? next.join(', ').toLowerCase() : 'no role'
  return `${address.email} has ${held} now.${ended > 0 ? ` ${ended} sessions were ended.` : ''}`
}
