// Process: @apollo/gateway on Apollo Server, as its documentation sets it up, with every default. Arguments: supergraph file, port.
import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const [file = '', port = ''] = process.argv.slice(2)
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8') })
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: Number(port) } })
