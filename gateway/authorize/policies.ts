// Who meets a `@policy`: a setting of the gateway, because a supergraph says the names of policies only.

import { list, type Parser } from '#platform/process/config.ts'
import type { Policies } from './requirements.ts'

/** `policy:role|role,policy:role`; a policy's name may hold colons, a role's may not. */
export const policyRoles: Parser<Policies> = {
  expects: 'a list of policy:role|role separated by commas',
  parse(value) {
    const roles = new Map<string, readonly string[]>()
    for (const item of list.parse(value)) {
      const at = item.lastIndexOf(':')
      const [policy, named] = [item.slice(0, Math.max(at, 0)), item.slice(at + 1).split('|')]
      if (!policy || named.some(role => role === '')) throw new Error(`"${item}" is not policy:role|role`)
      if (roles.has(policy)) throw new Error(`the policy "${policy}" is there twice`)
      roles.set(policy, named)
    }
    return roles
  },
}
