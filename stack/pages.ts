// Builds the pages that the gateway serves, the web app and the playground, where their sources have changed since they were built
// last. Called by `npm start`, `npm run web`, `npm run playground` and the browser's tests.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildOnce } from './build-once.ts'
import { StackError } from './stack-error.ts'

const run = promisify(execFile)

/** From what each is built, and what it is called in a sentence. */
const pages = {
  web: { called: 'The web app', sources: ['clients/web', 'clients/client/src', 'clients/react/src', 'clients/ui/src'] },
  playground: { called: 'The playground', sources: ['clients/playground', 'clients/client/src', 'schema/operations'] },
} as const

/** What there is to build: its folder below `clients`. */
export type Pages = keyof typeof pages

/** Names of what can be built. */
export const pagesNames = Object.keys(pages) as readonly Pages[]

/** For a sentence that tells of them. */
export const nameOfPages = (name: Pages): string => pages[name].called

/**
 * @param root the checkout
 * @returns false where the last build is of the same sources
 * @throws StackError in the bundler's words
 */
export function buildPages(root: string, name: Pages): Promise<boolean> {
  const { called, sources } = pages[name]
  const folder = `clients/${name}`
  return buildOnce(root, {
    what: `The building of ${called.toLowerCase()}`,
    sources: [...sources, 'clients/package-lock.json'],
    mark: `${folder}/dist/.built-from`,
    output: `${folder}/dist`,
    async build() {
      const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
      const args = [vite, 'build', folder, '--config', `${folder}/vite.config.ts`]
      const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' }
      await run(process.execPath, args, { cwd: root, env }).catch(
        ({ stderr, message }: Error & { stderr?: string }) => {
          throw new StackError(`${called} could not be built:\n${stderr || message}`)
        },
      )
    },
  })
}
