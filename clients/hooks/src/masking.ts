// Tells Apollo's types that fragments are masked the way GraphQL Code Generator writes it. Importing the package is enough.
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking'

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
