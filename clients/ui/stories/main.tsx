// A page of stories: one at a time, by the address. `npx vite build stories` in clients/ui builds it; it needs no server.
import '@chat-supergraph/ui/styles.css'
import { createRoot } from 'react-dom/client'
import { ChatProvider } from '../src/index.ts'
import { stories } from './all.ts'
import { client } from './world.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = (): void => {
  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
}
dark.addEventListener('change', follow)
follow()
addEventListener('hashchange', () => location.reload())

const asked = decodeURIComponent(location.hash.slice(1))
const story = stories.find(({ of: [name] }) => name === asked) ?? stories[0]
createRoot(document.querySelector('#root') as Element).render(
  <ChatProvider client={client}>
    <nav aria-label="Stories" className="flex flex-wrap gap-3 border-b border-line bg-surface p-3 text-sm">
      {stories.map(({ of: [name] }) => (
        <a key={name} href={`#${name}`} aria-current={name === story?.of[0] ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
    <div id="story" className="bg-canvas p-6">
      {story?.render()}
    </div>
  </ChatProvider>,
)
