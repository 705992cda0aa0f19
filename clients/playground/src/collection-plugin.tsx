// A panel of GraphiQL: every operation of the collection, opened as a tab of its own by a click.
import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useState } from 'react'
import { type CollectedOperation, collection } from './collection.ts'
import { currentToken } from './session.ts'

export const headersFor = (token: string | undefined): string =>
  token ? JSON.stringify({ authorization: `Bearer ${token}` }, undefined, 2) : ''

function Collection() {
  const { addTab, stop } = useGraphiQLActions()
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor'))
  // The editors load after the page; an operation that was opened before would be lost.
  const loaded = editors.queryEditor && editors.variableEditor && editors.headerEditor
  const [word, setWord] = useState('')
  const found = collection.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(word.toLowerCase()))
  const domains = [...new Set(found.map(({ domain }) => domain))]

  const open = ({ query, variables }: CollectedOperation): void => {
    // A subscription that runs belongs to the tab that is left.
    stop()
    addTab()
    // Into the editors and not into the tab: a tab becomes what its editors hold.
    editors.queryEditor?.setValue(query)
    editors.variableEditor?.setValue(variables)
    editors.headerEditor?.setValue(headersFor(currentToken()))
  }

  return (
    <section className="collection">
      <h2>Operations</h2>
      <input
        type="search"
        placeholder="Search"
        aria-label="Search operations"
        value={word}
        onChange={event => setWord(event.target.value)}
      />
      {domains.map(domain => (
        <div key={domain}>
          <h3>{domain}</h3>
          <ul>
            {found
              .filter(operation => operation.domain === domain)
              .map(operation => (
                <li key={operation.name}>
                  <button type="button" disabled={!loaded} onClick={() => open(operation)} title={operation.about}>
                    <span className={operation.kind}>{operation.kind.charAt(0).toUpperCase()}</span> {operation.name}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M4 6h16M4 12h16M4 18h10" />
  </svg>
)

export const collectionPlugin: GraphiQLPlugin = { title: 'Operations', icon: Icon, content: Collection }
