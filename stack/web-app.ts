// Builds the web app where its sources have changed since it was built last. Called by `npm start`, `npm run web` and the browser's
// tests; the gateway serves whatever is there.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildOnce } from './build-once.ts'
import { StackError } from './stack-error.ts'

const run = promisify(execFile)

/**
 * @param root the checkout
 * @returns false where the last build is of the same sources
 * @throws StackError in the bundler's words
 */
export function buildWebApp(root: string): Promise<boolean> {
  return buildOnce(root, {
    what: 'The building of the web app',
    sources: ['clients/web', 'clients/client/src', 'clients/react/src', 'clients/ui/src', 'clients/package-lock.json'],
    mark: 'clients/web/dist/.built-from',
    output: 'clients/web/dist',
    async build() {
      const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
      const args = [vite, 'build', 'clients/web', '--config', 'clients/web/vite.config.ts']
      const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' }
      await run(process.execPath, args, { cwd: root, env }).catch(
        ({ stderr, message }: Error & { stderr?: string }) => {
          throw new StackError(`The web app could not be built:\n${stderr || message}`)
        },
      )
    },
  })
}
