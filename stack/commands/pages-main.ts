// `npm run web`: builds the web app; a gateway that runs serves it from then on.
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'
import { buildWebApp } from '../web-app.ts'

try {
  console.log(
    (await buildWebApp(checkout)) ? 'The web app is built.' : 'The web app was built from these sources before.',
  )
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
