// Turns what people type into what is stored: addresses, passwords, names. Every refusal names the field. No I/O.

import { domainToASCII } from 'node:url'
import { type InvalidInput, invalidInput } from '#platform/refusals.ts'

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
const asciiDomain = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
const minPasswordLength = 8
const maxPasswordLength = 128
const maxNameLength = 64
/** Controls, lone surrogates, private use, and what is not assigned; format characters but for the joiners that emoji need. */
const invisible = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/u

/** Whether `value` is a refusal rather than a parsed value. */
export function isRefusal(value: unknown): value is InvalidInput {
  return typeof value === 'object' && value !== null && '__typename' in value
}

export function parseEmail(text: string, field = 'email'): EmailAddress | InvalidInput {
  const refuse = (reason: string) => invalidInput(reason, 'input', field)
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

/** @returns the password as it is hashed: NFKC, so that every keyboard makes the same one */
export function parsePassword(text: string, field = 'password'): string | InvalidInput {
  const refuse = (reason: string) => invalidInput(reason, 'input', field)
  const password = text.normalize('NFKC')
  const length = [...password].length
  if (length < minPasswordLength) return refuse(`A password has at least ${minPasswordLength} characters.`)
  if (length > maxPasswordLength) return refuse(`A password has at most ${maxPasswordLength} characters.`)
  if (!password.isWellFormed() || password.includes('\0')) return refuse('The password holds what is not text.')
  return password
}

export function parseDisplayName(text: string, field = 'displayName'): string | InvalidInput {
  const refuse = (reason: string) => invalidInput(reason, 'input', field)
  const name = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  if (name === '') return refuse('Give a name that others can see.')
  if ([...name].length > maxNameLength) return refuse(`A name has at most ${maxNameLength} characters.`)
  if (invisible.test(name)) return refuse('The name holds characters that cannot be seen.')
  return name
}
