// The page: GraphiQL with an explorer, the operations collection and sign-in, over the gateway that serves it.
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './playground.css'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { tour } from './collection.ts'
import { collectionPlugin, headersFor } from './collection-plugin.tsx'
import { fetcher } from './fetcher.ts'
import { currentToken } from './session.ts'
import { signInPlugin } from './sign-in-plugin.tsx'

const plugins = [HISTORY_PLUGIN, explorerPlugin(), collectionPlugin, signInPlugin]
const headers = headersFor(currentToken())
const tabs = tour.map(({ query, variables }) => ({ query, variables, headers }))

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={signInPlugin}
    defaultTabs={tabs}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
  />,
)
