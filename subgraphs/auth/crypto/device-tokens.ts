// Device tokens: what a device keeps of having been signed in. One opens nothing. It sets its owner's tries apart from those of
// strangers, who cannot make one. Nothing is stored of them.
//
//   token = base64url(device, 16 bytes | when it was given, 6 bytes | whose address, 16 bytes | seal, 16 bytes)

import { parse, stringify } from 'uuid'
import { deviceLifetimeMs } from '../model.ts'
import { deriveKey, hmac, sameBytes } from './secrets.ts'

const idBytes = 16
const timeBytes = 6
const tagBytes = 16
const wholeBytes = idBytes + timeBytes + tagBytes
const tokenBytes = wholeBytes + tagBytes

export interface Device {
  /** The session that it was signed in by first. */
  readonly id: string
  readonly givenAt: Date
  /** Whether it was signed in to the account of this address. */
  isOf(emailKey: string): boolean
}

export interface DeviceTokens {
  sign(id: string, emailKey: string, now: Date): string
  /** Undefined for what is none of ours, and for what has not been renewed in a long time. */
  read(token: string | null | undefined, now: Date): Device | undefined
}

export function createDeviceTokens(key: Buffer): DeviceTokens {
  const sealKey = deriveKey(key, 'seal of device tokens')
  const addressKey = deriveKey(key, 'addresses in device tokens')
  const tagOf = (emailKey: string) => hmac(addressKey, emailKey).subarray(0, tagBytes)
  const sealOf = (whole: Buffer) => hmac(sealKey, whole).subarray(0, tagBytes)
  return {
    sign(id, emailKey, now) {
      const time = Buffer.alloc(timeBytes)
      time.writeUIntBE(now.getTime(), 0, timeBytes)
      const whole = Buffer.concat([Buffer.from(parse(id)), time, tagOf(emailKey)])
      return Buffer.concat([whole, sealOf(whole)]).toString('base64url')
    },
    read(token, now) {
      const bytes = Buffer.from(token ?? '', 'base64url')
      const whole = bytes.subarray(0, wholeBytes)
      if (bytes.length !== tokenBytes || !sameBytes(bytes.subarray(wholeBytes), sealOf(whole))) return undefined
      const givenAt = new Date(whole.readUIntBE(idBytes, timeBytes))
      if (now.getTime() - givenAt.getTime() > deviceLifetimeMs) return undefined
      const tag = whole.subarray(idBytes + timeBytes)
      return {
        id: stringify(whole.subarray(0, idBytes)),
        givenAt,
        isOf: emailKey => sameBytes(tag, tagOf(emailKey)),
      }
    },
  }
}
