// `npm run packages`: builds what UI teams install, and packs it into tarballs; with `--build`, as npm's `prepack` calls it, no tarballs.
import { relative } from 'node:path'
import { buildClientPackages, packClientPackages } from '../client-packages.ts'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'

try {
  await buildClientPackages(checkout)
  if (!process.argv.includes('--build')) {
    const tarballs = (await packClientPackages(checkout)).map(path => relative(checkout, path))
    console.log(`The packages are built:\n${tarballs.map(path => `  ${path}`).join('\n')}`)
    console.log('Install them by these paths; clients/react/README.md says what stands beside them.')
  }
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
