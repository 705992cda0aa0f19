// What the package tells Apollo's types: fragments are masked the way GraphQL Code Generator writes it, and errors are states. Importing
// the package is enough.
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking'

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
  // biome-ignore lint/style/noNamespace: Apollo Client declares its defaults in one, and only that one can be added to
  namespace ApolloClient {
    // biome-ignore lint/style/noNamespace: as above
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all'
      }
      interface Query {
        errorPolicy: 'all'
      }
      interface Mutate {
        errorPolicy: 'all'
      }
    }
  }
}
