// Of equal questions the one that was asked last has the last word. A list that is asked for again after a change may be there before
// the answer to the question before, which takes longer the more is in it; that one would bring back what is gone, for good.
import { ApolloLink } from '@apollo/client'
import { finalize, map } from 'rxjs'

/** Equal questions of which at least one has no answer yet. */
interface Line {
  readonly query: ApolloLink.Operation['query']
  readonly variables: string
  asked: number
  open: number
  /** Of the newest question that has an answer. */
  newest?: { readonly number: number; readonly answer: ApolloLink.Result }
}

/** Gives an answer that comes too late the newer one in its place; one that comes in parts passes as it is. */
export function createOrderLink(): ApolloLink {
  const lines = new Set<Line>()

  function lineOf({ query, ...operation }: ApolloLink.Operation): Line {
    const variables = JSON.stringify(operation.variables)
    for (const line of lines) if (line.query === query && line.variables === variables) return line
    const line = { query, variables, asked: 0, open: 0 }
    lines.add(line)
    return line
  }

  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== 'query') return forward(operation)
    const line = lineOf(operation)
    const number = ++line.asked
    line.open += 1
    return forward(operation).pipe(
      map(answer => {
        if ('hasNext' in answer) return answer
        if (line.newest && number < line.newest.number) return line.newest.answer
        line.newest = { number, answer }
        return answer
      }),
      finalize(() => {
        line.open -= 1
        if (line.open === 0) lines.delete(line)
      }),
    )
  })
}
