// Validates Kubernetes objects as an API server with strict field validation does: by the schemas of kubernetes-models, which are made
// from Kubernetes' own OpenAPI description and check types, enums and what is required; and that no field is there that they do not know.

interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: object
}

interface Validate {
  (data: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

/** The kinds that we write, with the names of their schemas. */
const schemaNames: Readonly<Record<string, string>> = {
  'v1 Secret': 'IoK8sApiCoreV1Secret',
  'v1 Service': 'IoK8sApiCoreV1Service',
  'v1 ServiceAccount': 'IoK8sApiCoreV1ServiceAccount',
  'v1 PersistentVolumeClaim': 'IoK8sApiCoreV1PersistentVolumeClaim',
  'apps/v1 Deployment': 'IoK8sApiAppsV1Deployment',
  'batch/v1 Job': 'IoK8sApiBatchV1Job',
  'autoscaling/v2 HorizontalPodAutoscaler': 'IoK8sApiAutoscalingV2HorizontalPodAutoscaler',
  'policy/v1 PodDisruptionBudget': 'IoK8sApiPolicyV1PodDisruptionBudget',
  'networking.k8s.io/v1 NetworkPolicy': 'IoK8sApiNetworkingV1NetworkPolicy',
  'networking.k8s.io/v1 Ingress': 'IoK8sApiNetworkingV1Ingress',
}

/** What is wrong with an object, one line each. */
export async function findFaults(object: { apiVersion?: unknown; kind?: unknown }): Promise<string[]> {
  const kind = `${object.apiVersion} ${object.kind}`
  const name = schemaNames[kind]
  if (!name) return [`${kind} is no kind that this chart writes`]
  const { validate }: { validate: Validate } = await import(`kubernetes-models/_schemas/${name}`)
  const seen = watchReads(object)
  const wrong = validate(seen.watched) ? [] : (validate.errors ?? [])
  return [
    ...wrong.map(({ instancePath, keyword, params }) => `${instancePath}: ${keyword} ${JSON.stringify(params)}`),
    ...seen.unread().map(path => `${path}: no such field`),
  ]
}

/**
 * The schemas take fields that they do not know, but they are compiled to code that reads each field that they do. So what is never read is
 * unknown. Maps, such as labels, are read whole.
 */
function watchReads(object: object): { watched: object; unread(): string[] } {
  const unread = new Set<string>()
  const watch = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const children = new Map(Object.entries(value).map(([key, child]) => [key, watch(child, `${path}/${key}`)]))
    if (!Array.isArray(value)) for (const key of children.keys()) unread.add(`${path}/${key}`)
    return new Proxy(value, {
      get(target, key) {
        unread.delete(`${path}/${String(key)}`)
        return typeof key === 'string' && children.has(key) ? children.get(key) : Reflect.get(target, key)
      },
    })
  }
  return { watched: watch(object, '') as object, unread: () => [...unread] }
}
