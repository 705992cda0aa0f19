// Where a network address is, as far as the operator's own table tells. Without a table nobody is located.

import { type CityResponse, open } from 'maxmind'

export interface GeoIp {
  /** Such as `Vienna, Austria`; undefined when the table does not tell. */
  find(address: string): string | undefined
}

export const noGeoIp: GeoIp = { find: () => undefined }

/** @param file a MaxMind DB with city or country records (.mmdb) */
export async function openGeoIp(file: string): Promise<GeoIp> {
  const reader = await open<CityResponse>(file)
  return {
    find(address) {
      try {
        const found = reader.get(address)
        return [found?.city?.names.en, found?.country?.names.en].filter(Boolean).join(', ') || undefined
      } catch {
        // Not an address, as behind a gateway that tells none.
        return undefined
      }
    },
  }
}
