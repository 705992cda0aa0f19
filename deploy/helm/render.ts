// `npm run chart`: renders the chart with each of values/*.yaml into rendered/*.yaml, which is what the tests read where no `helm` is.
// Takes `helm` from HELM=/path or from PATH.
import { writeFileSync } from 'node:fs'
import { findHelm, hashSources, listValueSets, render, renderedFile, sourcesFile, valuesFile } from './chart.ts'

const helm = await findHelm()
if (helm) {
  for (const set of listValueSets()) {
    const { text, problem } = render(helm, ['-f', valuesFile(set)])
    if (problem) throw new Error(`values/${set}.yaml cannot be rendered: ${problem}`)
    writeFileSync(renderedFile(set), text)
    process.stdout.write(`wrote rendered/${set}.yaml\n`)
  }
  writeFileSync(sourcesFile, `${hashSources()}\n`)
} else {
  process.stderr.write(
    'There is no helm on PATH, and HELM names none. See https://helm.sh/docs/intro/install/, or: go install helm.sh/helm/v3/cmd/helm@v3.19.2\n',
  )
  process.exitCode = 1
}
