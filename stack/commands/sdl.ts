// `npm run sdl`: the SDL of one subgraph, for tools that compose elsewhere, and the header that its port wants of whoever asks it for
// `{ _service { sdl } }` itself.
import { join } from 'node:path'
import { print } from 'graphql'
import { assertionHeader, createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { readSubgraphs } from '#schema/composition.ts'
import { runningStack } from '../running-stack.ts'
import { messageOf, StackError } from '../stack-error.ts'

const usage = `npm run --silent sdl -- chats               its SDL, with what all subgraphs share
  npm run --silent sdl -- chats --assertion   a header for its port, good for a minute, of the stack that runs here`

try {
  const [name, option, ...rest] = process.argv.slice(2)
  const subgraphs = readSubgraphs()
  const subgraph = subgraphs.find(one => one.name === name)
  if (!subgraph || rest.length > 0 || (option !== undefined && option !== '--assertion'))
    throw new StackError(`Say of which: ${subgraphs.map(one => one.name).join(', ')}.`, usage)
  console.log(option ? await headerFor(subgraph.name) : print(subgraph.typeDefs))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}

/** Nobody's: what it opens is what a caller without a token may ask. */
async function headerFor(subgraph: string): Promise<string> {
  const { dataDir } = await runningStack()
  const signer = createSigner(readSigningKey(join(dataDir, 'keys', 'signing-gateway.json')))
  return `${assertionHeader}: ${signer.sign({ kind: 'anonymous' }, subgraph)}`
}
