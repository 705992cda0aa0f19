// `npm run web` and `npm run playground`: builds pages; a gateway that runs serves them from then on.
import { buildPages, nameOfPages, pagesNames } from '../pages.ts'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'

try {
  const name = pagesNames.find(one => one === process.argv[2])
  if (!name) throw new StackError(`Say which: ${pagesNames.join(', ')}.`)
  const isBuilt = await buildPages(checkout, name)
  console.log(`${nameOfPages(name)} ${isBuilt ? 'is built' : 'was built from these sources before'}.`)
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
