// Who the callers of a gateway are, as its environment says it: whole, or not at all. Used by config.ts.

/** How access tokens are verified (JWKS URL, issuer, audience), and the file of the key that signs assertions for subgraphs. */
export interface IdentityConfig {
  readonly jwksUrl: string
  readonly issuer: string
  readonly audience: string
  readonly signingKeyFile: string
}

const identityNames = [
  'GATEWAY_JWKS_URL',
  'GATEWAY_TOKEN_ISSUER',
  'GATEWAY_TOKEN_AUDIENCE',
  'IDENTITY_SIGNING_KEY_FILE',
] as const

type IdentityName = (typeof identityNames)[number]

/** What is wrong with an identity that is not there, or not all of it. */
export function identityGaps(
  { NODE_ENV }: { readonly NODE_ENV?: string },
  isGiven: (name: IdentityName) => boolean,
): readonly string[] {
  const missing = identityNames.filter(name => !isGiven(name))
  if (missing.length === 0) return []
  // Half an identity would look safe and be open.
  if (missing.length < identityNames.length)
    return [`${missing.join(', ')} missing: an identity configuration is whole or absent`]
  return NODE_ENV === 'production' ? [`${missing.join(', ')} missing: NODE_ENV=production refuses to run open`] : []
}

/** @returns undefined where the gateway is open */
export function identityOf(values: Readonly<Record<IdentityName, string | undefined>>): IdentityConfig | undefined {
  const { GATEWAY_JWKS_URL: jwksUrl, GATEWAY_TOKEN_ISSUER: issuer, GATEWAY_TOKEN_AUDIENCE: audience } = values
  const signingKeyFile = values.IDENTITY_SIGNING_KEY_FILE
  // All of them or none, by `identityGaps`.
  return jwksUrl && issuer && audience && signingKeyFile ? { jwksUrl, issuer, audience, signingKeyFile } : undefined
}
