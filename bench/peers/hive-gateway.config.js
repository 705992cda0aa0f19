// Hive Gateway as its documentation sets it up for what the audit and the measurements ask: access tokens verified against a JWKS,
// the user's own token passed on to subgraphs, subscriptions to them over graphql-transport-ws. Loaded by its command line.
import {
  createRemoteJwksSigningKeyProvider,
  defineConfig,
  extractFromConnectionParams,
  extractFromHeader,
} from '@graphql-hive/gateway'

const { PEER_JWKS_URL, PEER_ISSUER, PEER_AUDIENCE } = process.env

export const gatewayConfig = defineConfig({
  landingPage: false,
  graphiql: false,
  jwt: {
    signingKeyProviders: [createRemoteJwksSigningKeyProvider({ jwksUri: PEER_JWKS_URL })],
    tokenLookupLocations: [
      extractFromHeader({ name: 'authorization', prefix: 'Bearer' }),
      extractFromConnectionParams({ name: 'token' }),
    ],
    tokenVerification: { issuer: PEER_ISSUER, audience: PEER_AUDIENCE, algorithms: ['ES256'] },
    reject: { missingToken: false, invalidToken: true },
  },
  propagateHeaders: {
    fromClientToSubgraphs({ request, context }) {
      const authorization = request.headers.get('authorization') ?? context?.headers?.authorization
      return authorization ? { authorization } : {}
    },
  },
  transportEntries: {
    '*.http': {
      options: {
        subscriptions: {
          kind: 'ws',
          location: '/graphql',
          options: { connectionParams: { authorization: '{context.headers.authorization}' } },
        },
      },
    },
  },
})
