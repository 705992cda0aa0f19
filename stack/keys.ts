// The secrets of a stack: made on its first start, kept in its data folder, never defaulted. Readable by their owner only.
import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { explained, StackError } from './stack-error.ts'

export interface KeyFiles {
  /** Each signer's private key: `{ kid, privateKey: JWK }`. */
  signing: Readonly<Record<string, string>>
  /** The public keys and which subjects each may assert: `{ keys: [{ kid, publicKey: JWK, asserts: string[] }] }`. */
  identity: string
  /** Private JWKs that sign access tokens, newest first. */
  tokens: string
  /** 32 random bytes in hex: derives a refresh token's successor. */
  refresh: string
  /** 32 random bytes in hex: keys the hashes of mailed codes. */
  codes: string
  /** 32 random bytes in hex: signs the URLs of files. */
  media: string
  /** Who this system is to the push services of browsers: `{ subject, publicKey, privateKey }`, in Base64url. */
  vapid: string
}

interface SigningKey {
  kid: string
  privateKey: JsonWebKey
}

/** Makes whatever is missing in `folder` and returns where everything is: all in one folder, for processes of one owner. */
export async function ensureKeys(folder: string, services: readonly string[]): Promise<KeyFiles> {
  const at = (name: string) => join(folder, name)
  const signing = Object.fromEntries(['gateway', ...services].map(name => [name, at(`signing-${name}.json`)]))
  const places: KeyFiles = {
    signing,
    ...{ identity: at('identity.json'), tokens: at('tokens.json'), vapid: at('vapid.json') },
    ...{ refresh: at('refresh.hex'), codes: at('codes.hex'), media: at('media.hex') },
  }
  await makeKeys(places)
  return places
}

/** Makes whatever is missing, where it is wanted. What is public, `identity`, is written anew from the keys that are there. */
export async function makeKeys({ signing, identity, tokens, vapid, ...secrets }: KeyFiles): Promise<void> {
  const signers = Object.entries(signing)
  try {
    for (const file of [identity, tokens, vapid, ...Object.values(secrets), ...Object.values(signing)])
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const keys = await Promise.all(signers.map(([name, file]) => ensure(file, () => newSigningKey(name))))
    await write(identity, { keys: keys.map((key, index) => publicPart(key, signers[index]?.[0] ?? '')) })
    await ensure(tokens, () => [{ ...newKey(), kid: newKid('token'), alg: 'ES256', use: 'sig' }])
    for (const file of Object.values(secrets)) await ensure(file, () => randomBytes(32).toString('hex'))
    await ensure(vapid, newVapidKeys)
  } catch (error) {
    throw explained(error, `making keys in ${dirname(identity)}`)
  }
}

/** Only the gateway speaks for users, for nobody and for feeds; a service speaks for itself. */
function publicPart({ kid, privateKey }: SigningKey, signer: string) {
  const { d: _secret, ...publicKey } = privateKey
  const asserts = signer === 'gateway' ? ['user', 'anonymous', 'feed', 'service:gateway'] : [`service:${signer}`]
  return { kid, publicKey, asserts }
}

function newSigningKey(signer: string): SigningKey {
  return { kid: newKid(signer), privateKey: newKey() }
}

function newKey(): JsonWebKey {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
}

/** RFC 8292: the raw point and the raw secret of a key on P-256. */
function newVapidKeys() {
  const { d, x = '', y = '' } = newKey()
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { subject: 'mailto:operator@localhost', publicKey: point.toString('base64url'), privateKey: d }
}

function newKid(name: string): string {
  return `${name}-${randomBytes(6).toString('hex')}`
}

/** The file's content, made first if there is none. */
async function ensure<T>(file: string, make: () => T): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    const made = make()
    await write(file, made)
    return made
  }
  if (!file.endsWith('.json')) return text as T
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new StackError(
      `${file} is damaged.`,
      'Remove it: the next start makes a new key, and its users sign in again.',
      {
        cause: error,
      },
    )
  }
}

/** Renamed into place: a start that is cut short leaves no half key. */
async function write(file: string, content: unknown): Promise<void> {
  const draft = `${file}.draft`
  await writeFile(draft, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2), { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, file)
}
