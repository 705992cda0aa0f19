// Which addresses stand on the public internet, and how to look up names that lead there and nowhere else: for whoever calls servers
// that users have named. Knows no protocol; whoever follows redirects asks again at each.

import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Public by its number, and answered by the machine's own provider: Azure's metadata and name server. */
const wireServer = '168.63.129.16'

/** A name or an address that leads into a network of our own. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/**
 * Whether an address is a host of the public internet. Everything else is refused by its range, what carries an IPv4 address inside
 * an IPv6 one included: translators would take it to where the inner one leads.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return parsed.toString() !== wireServer
  // What nobody has assigned yet, or not any more, is no host: 2000::/3 is all that is given out.
  return parsed.match(ipaddr.parseCIDR('2000::/3'))
}

/** Whether a URL's host may be called. A name is judged when it is looked up; an address never is, and is judged here. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || isPublicAddress(host)
}

/** Every address of a name, as the system knows them. */
export type Resolve = (name: string, done: (error: Error | null, found: LookupAddress[]) => void) => void

const resolveBySystem: Resolve = (name, done) => lookup(name, { all: true }, done)

/**
 * For the `lookup` of a connection: it goes to the addresses that were judged, so that a name which answers otherwise a moment
 * later gains nothing. Fails with NotPublic where none is left.
 */
export function createPublicLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, (error, found) => {
      if (error) return done(error, [])
      const fit = found.filter(({ address }) => isPublicAddress(address))
      const [first] = fit
      if (!first) return done(new NotPublic(`${name} is at no public address`), [])
      if (all) return done(null, fit)
      return done(null, first.address, first.family)
    })
  }
}
