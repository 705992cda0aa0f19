// The chart by `helm` itself, where there is one (HELM=/path, or PATH): what is committed is what it renders, other choices render to what
// Kubernetes takes, and what cannot be installed is refused in words that say what to do.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { chartFolder, findHelm, listValueSets, render, renderedFile, valuesFile } from './chart.ts'
import { findFaults } from './kubernetes-schemas.ts'
import { componentOf, environmentOf, type KubernetesObject, listOf, podOf, readObjects } from './rendered.ts'

const helm = (await findHelm()) ?? ''
const whereItIs = helm ? test : test.skip
const byDefault = ['-f', valuesFile('default')]
const renderWith = (...settings: string[]) => render(helm, [...byDefault, ...settings.flatMap(one => ['--set', one])])

test('where no helm is, only what is committed is tested', () => {
  expect(listValueSets().sort()).toEqual(['default', 'full'])
})

whereItIs.each(listValueSets())('what is committed is what helm renders: %s', set => {
  const { text, problem } = render(helm, ['-f', valuesFile(set)])
  expect(problem).toBeUndefined()
  expect(text).toBe(readFileSync(renderedFile(set), 'utf8'))
})

whereItIs.each(listValueSets())('helm lint finds no fault: %s', set => {
  const { status, stdout } = spawnSync(helm, ['lint', '--strict', chartFolder, '-f', valuesFile(set)], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, expect.stringContaining('0 chart(s) failed')])
})

const deploymentOf = (objects: readonly KubernetesObject[], service: string) =>
  listOf(objects, 'Deployment').find(object => componentOf(object) === service) as KubernetesObject

const choices: [string, string[], (objects: KubernetesObject[]) => void][] = [
  ['no Ingress', ['ingress.enabled=false'], objects => expect(listOf(objects, 'Ingress')).toEqual([])],
  [
    'files in an S3-compatible store',
    ['media.store=s3', 'media.s3.url=https://s3.example.org', 'media.s3.bucket=chat'],
    objects => {
      expect(listOf(objects, 'PersistentVolumeClaim')).toEqual([])
      expect(listOf(objects, 'Ingress').map(componentOf)).toEqual(['gateway'])
      const { MEDIA_S3_KEY_FILE, MEDIA_DIR } = environmentOf(podOf(deploymentOf(objects, 'messages')).container)
      expect({ MEDIA_S3_KEY_FILE, MEDIA_DIR }).toEqual({ MEDIA_S3_KEY_FILE: '/keys/s3.json' })
      const { GATEWAY_WEB_SOURCES } = environmentOf(podOf(deploymentOf(objects, 'gateway')).container)
      expect(GATEWAY_WEB_SOURCES).toBe('https://s3.example.org')
    },
  ],
  [
    'one pod of messages with a volume of one node',
    ['media.volume.accessMode=ReadWriteOnce', 'services.messages.replicas=1', 'services.messages.maxReplicas=1'],
    objects =>
      expect(deploymentOf(objects, 'messages').spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } }),
  ],
  [
    'a claim that is there already',
    ['media.volume.existingClaim=files'],
    objects => {
      expect(listOf(objects, 'PersistentVolumeClaim')).toEqual([])
      const volumes = podOf(deploymentOf(objects, 'messages')).volumes
      expect(volumes).toContainEqual({ name: 'media', persistentVolumeClaim: { claimName: 'files' } })
    },
  ],
  [
    'no autoscaling',
    ['autoscaling.enabled=false'],
    objects => {
      expect(listOf(objects, 'HorizontalPodAutoscaler')).toEqual([])
      for (const { spec } of listOf(objects, 'Deployment')) expect(spec.replicas).toBe(2)
    },
  ],
  [
    'no network policies',
    ['networkPolicy.enabled=false'],
    objects => expect(listOf(objects, 'NetworkPolicy')).toEqual([]),
  ],
  [
    'a variable more, and one of the chart’s own another way',
    ['services.auth.env.AUTH_PLACES_FILE=/keys/places.mmdb', 'services.auth.env.LOG_LEVEL=debug'],
    objects => {
      const env = environmentOf(podOf(deploymentOf(objects, 'auth')).container)
      expect(env).toMatchObject({ AUTH_PLACES_FILE: '/keys/places.mmdb', LOG_LEVEL: 'debug' })
    },
  ],
]

whereItIs.each(choices)('%s', async (_, settings, look) => {
  const { text, problem } = renderWith(...settings)
  expect(problem).toBeUndefined()
  const objects = readObjects(text)
  for (const object of objects)
    expect([object.metadata.name, await findFaults(object)]).toEqual([object.metadata.name, []])
  look(objects)
})

whereItIs('an autoscaled Deployment leaves its number to the autoscaler, and no other has one', () => {
  const objects = readObjects(renderWith('services.chats.maxReplicas=2').text)
  const scaled = listOf(objects, 'HorizontalPodAutoscaler').map(componentOf)
  for (const deployment of listOf(objects, 'Deployment')) {
    const isScaled = scaled.includes(componentOf(deployment))
    expect([componentOf(deployment), isScaled, deployment.spec.replicas]).toEqual([
      componentOf(deployment),
      componentOf(deployment) !== 'chats',
      isScaled ? undefined : 2,
    ])
  }
})

whereItIs.each<[string, string[]]>([
  ['domain is "": set it to the name', ['domain=']],
  ['domain is "https://chat.example.org": set it to the name', ['domain=https://chat.example.org']],
  ['stores.mongo.url is "": set it to', ['stores.mongo.url=']],
  ['stores.redis.url is "http://redis": set it to', ['stores.redis.url=http://redis']],
  ['mail.url is "": set it to', ['mail.url=']],
  [
    'mail.url has a password in it, which everybody could read who may see a Deployment: set mail.urlInSecret',
    ['mail.url=smtp://me:secret@mail:25'],
  ],
  ['stores.mongo.url has a password in it', ['stores.mongo.url=mongodb://me:secret@mongo/']],
  ['services.gateway.replicas is 0: at least 1', ['services.gateway.replicas=0']],
  ['services.users.maxReplicas is 1: make it services.users.replicas (2) or more', ['services.users.maxReplicas=1']],
  ['services.auth.existingSecret is empty: name the Secret with its keys', ['services.auth.existingSecret=']],
  ['media.volume.accessMode is ReadWriteOnce, which lets one node in', ['media.volume.accessMode=ReadWriteOnce']],
  ['media.s3.url is "": set it to the origin', ['media.store=s3']],
  ['media.s3.bucket is empty', ['media.store=s3', 'media.s3.url=https://s3.example.org']],
  ['ingress.tlsSecret is empty: name the Secret', ['ingress.tlsSecret=']],
  [
    'drain.graceSeconds is 20: a drain takes up to 15 s after SIGTERM, so make it drain.waitSeconds (5) + 20 or more',
    ['drain.graceSeconds=20'],
  ],
  ['jobs.mongoUsers.address is "": set it to host:port', ['jobs.mongoUsers.enabled=true']],
  ['jobs.topics.existingSecret is empty', ['jobs.topics.enabled=true', 'jobs.topics.existingSecret=']],
  // By the schema.
  ["additional properties 'replica' not allowed", ['services.gateway.replica=3']],
  ["at '/services/auth/replicas': got string, want integer", ['services.auth.replicas=two']],
  ["at '/media/store': value must be one of 'volume', 's3'", ['media.store=disk']],
])('it is refused: %s', (sentence, settings) => {
  const { text, problem } = renderWith(...settings)
  expect([text, problem]).toEqual(['', expect.stringContaining(sentence)])
})

whereItIs('whoever says nothing is told everything that is needed, at once', () => {
  const { problem = '' } = render(helm, [])
  const needed = [
    'domain is "": set',
    'stores.mongo.url is "": set',
    'stores.redis.url is "": set',
    'mail.url is "": set',
  ]
  const places = ['mail', 'stores.mongo', 'stores.redis', 'stores.kafka'].map(
    name => `networkPolicy.${name} says nowhere: set`,
  )
  for (const sentence of [...needed, 'stores.kafka.brokers is empty: name at least one', ...places])
    expect(problem).toContain(`\n  - ${sentence}`)
})
