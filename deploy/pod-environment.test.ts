// Every service starts in a pod: whatever Kubernetes puts beside its own names stops nothing, warns of nothing and is not read.
import { expect, test } from '@jest/globals'
import { isLinkValue } from '#platform/process/environment-names.ts'
import { listOwnServices, readComposeFile } from './compose-file.ts'
import { podEnvironment, podServices } from './pod-environment.ts'

interface Config {
  readonly unknownNames: readonly string[]
  readonly http: { readonly port: number; readonly adminPort: number }
}

const programs = listOwnServices(readComposeFile()).filter(([, { command }]) => command?.[0]?.endsWith('/main.ts'))
const links = podEnvironment(podServices(programs.map(([name]) => name)))

async function configOf(script: string, env: Record<string, string>): Promise<Config> {
  const { readConfig } = await import(new URL(`../${script.replace('main.ts', 'config.ts')}`, import.meta.url).href)
  return readConfig(env)
}

test('the environment of a pod has names of ours that it means nothing by', () => {
  const overridden = ['GATEWAY_PORT', 'GATEWAY_ADMIN_PORT', 'AUTH_PORT', 'AUTH_ADMIN_PORT', 'MEDIA_PORT']
  for (const name of overridden) expect([name, isLinkValue(name, links[name])]).toEqual([name, true])
})

test.each(programs)('%s reads its own names in a pod', async (_, { command, environment = {} }) => {
  const { unknownNames, http } = await configOf(command?.[0] ?? '', { ...links, ...environment })
  expect({ unknownNames, http }).toMatchObject({ unknownNames: [], http: { port: 4000, adminPort: 4100 } })
})

test.each(programs)('%s takes its default ports where a pod sets none', async (name, { command, environment = {} }) => {
  const unset = Object.entries(environment).filter(([key]) => !key.endsWith('_PORT'))
  const { http, unknownNames } = await configOf(command?.[0] ?? '', { ...links, ...Object.fromEntries(unset) })
  expect(unknownNames).toEqual([])
  expect(http).toMatchObject({ port: name.startsWith('gateway') ? 4000 : 0, adminPort: 0 })
})

test.each(programs)('%s starts with one environment for all services', async (_, { command, environment = {} }) => {
  const all = programs.map(([, service]) => service.environment)
  const shared = Object.assign({}, ...all, links, environment)
  await expect(configOf(command?.[0] ?? '', shared)).resolves.toMatchObject({ http: { port: 4000 } })
})

test.each(programs)('%s still refuses a slip beside all of it', async (_, { command, environment = {} }) => {
  const slip = { ...links, ...environment, IDENTITY_SIGNING_KEYS_FILE: 'x' }
  await expect(configOf(command?.[0] ?? '', slip)).rejects.toThrow('did you mean IDENTITY_SIGNING_KEY_FILE?')
})
