// Turns what people type into what is stored: addresses, passwords, names. Every refusal names the field. No I/O.

import { domainToASCII } from 'node:url'
import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import { displayName, readLine, readOptionalLine } from '#platform/short-text.ts'
import type { Strength } from './crypto/strength.ts'

export interface EmailAddress {
  /** As it was typed, for mails. */
  readonly email: string
  /** As it is compared. */
  readonly emailKey: string
}

const maxEmailLength = 254
const maxLocalLength = 64
/** The local part as HTML's `<input type=email>` has it; the domain is checked after its Unicode is gone. */
const localPart = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/
/** At least two labels, the last of which is no number: an address of a machine is nobody's mail. */
const asciiDomain =
  /^(?=.{1,253}$)(?!.*\.\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
const minPasswordLength = 8
const maxPasswordLength = 128
export function parseEmail(text: string, field = 'email'): EmailAddress | InvalidInput {
  const refuse = (reason: string) => invalidInput(reason, field)
  const email = text.trim().normalize('NFC')
  if (email === '') return refuse('Give an e-mail address.')
  if (email.length > maxEmailLength) return refuse(`An e-mail address has at most ${maxEmailLength} characters.`)
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const domain = domainToASCII(email.slice(at + 1))
  if (at < 1 || local.length > maxLocalLength || !localPart.test(local) || !asciiDomain.test(domain))
    return refuse('This is not an e-mail address.')
  // Mail servers may tell case apart; people do not, and two accounts that differ in it would be a trap.
  return { email: `${local}@${domain}`, emailKey: `${local}@${domain}`.toLowerCase() }
}

/**
 * @param known words that an attacker would try first
 * @returns the password as it is hashed: NFKC, so that every keyboard makes the same one
 */
export function parseNewPassword(
  text: string,
  strength: Strength,
  known: readonly string[],
  field: string,
): string | InvalidInput {
  const refuse = (reason: string) => invalidInput(reason, field)
  const password = text.normalize('NFKC')
  const length = [...password].length
  if (length < minPasswordLength) return refuse(`A password has at least ${minPasswordLength} characters.`)
  if (length > maxPasswordLength) return refuse(`A password has at most ${maxPasswordLength} characters.`)
  if (!password.isWellFormed() || password.includes('\0')) return refuse('The password holds what is not text.')
  const weakness = strength.weakness(password, known)
  return weakness === undefined ? password : refuse(weakness)
}

export function parseDisplayName(text: string, field = 'displayName'): string | InvalidInput {
  return readLine(text, { ...displayName, field: [field] })
}

const deviceField = { what: "A device's name", longest: 64, field: ['session', 'device'] }

/** The name that somebody gave a session, or one made of the browser's own words. */
export function parseDevice(text: string | null | undefined, agent: string): string | InvalidInput {
  return readOptionalLine(text, deviceField) ?? deviceOf(agent)
}

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const
const browserNames: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' }
const systems = [
  ['Android', /android/i],
  ['iOS', /iphone|ipad/i],
  ['Windows', /windows/i],
  ['macOS', /mac os/i],
  ['Linux', /linux/i],
] as const

/** Rough on purpose: it is read by the one person who knows their devices. */
export function deviceOf(agent: string): string {
  const browser = browsers.find(name => agent.includes(`${name}/`))
  const system = systems.find(([, words]) => words.test(agent))?.[0]
  const name = browser ? (browserNames[browser] ?? browser) : 'Unknown device'
  return system ? `${name} on ${system}` : name
}
