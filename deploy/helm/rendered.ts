// What the chart was rendered to, as data: for the tests, which need no helm for it.
import { readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import type { Workload } from '../as-processes.ts'
import type { ServicePorts } from '../pod-environment.ts'
import { renderedFile } from './chart.ts'

type Labels = Readonly<Record<string, string>>

export interface Container {
  readonly image: string
  readonly args: readonly string[]
  readonly env?: readonly EnvVar[]
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[]
  readonly securityContext: object
  readonly resources: { readonly limits: Labels; readonly requests: Labels }
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[]
  readonly lifecycle?: { readonly preStop: { readonly sleep: { readonly seconds: number } } }
}

interface EnvVar {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } }
}

export interface Pod {
  readonly containers: readonly Container[]
  readonly volumes: readonly { readonly name: string; readonly secret?: { readonly secretName: string } }[]
  readonly terminationGracePeriodSeconds?: number
  readonly automountServiceAccountToken: boolean
  readonly securityContext: object
}

/** A port is a number or the name that a container gives it. */
type PortRef = string | number
export interface Peer {
  readonly podSelector?: { readonly matchLabels?: Labels }
  readonly namespaceSelector?: { readonly matchLabels?: Labels }
  readonly ipBlock?: { readonly cidr: string }
}
export interface PolicyRule {
  readonly from?: readonly Peer[]
  readonly to?: readonly Peer[]
  readonly ports?: readonly { readonly port: PortRef }[]
}

/** An object of Kubernetes, with what the tests read of any kind. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly labels?: Labels; readonly annotations?: Labels }
  readonly automountServiceAccountToken?: boolean
  readonly spec: {
    readonly replicas?: number
    readonly selector?: Labels & { readonly matchLabels?: Labels }
    readonly template?: { readonly metadata: { readonly labels: Labels }; readonly spec: Pod }
    readonly ports?: readonly { readonly name: string; readonly port: number; readonly targetPort: PortRef }[]
    readonly metrics?: readonly { readonly pods?: { readonly metric: { readonly name: string } } }[]
    readonly podSelector?: { readonly matchLabels?: Labels }
    readonly policyTypes?: readonly string[]
    readonly ingress?: readonly PolicyRule[]
    readonly egress?: readonly PolicyRule[]
    readonly tls?: readonly { readonly hosts: readonly string[]; readonly secretName: string }[]
  }
}

/** @throws where the text is no YAML */
export function readObjects(text: string): KubernetesObject[] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors[0]) throw document.errors[0]
    return document.toJS() ?? []
  })
}

/** What is committed of a set of values. */
export function readRendered(set: string): KubernetesObject[] {
  return readObjects(readFileSync(renderedFile(set), 'utf8'))
}

/** `app.kubernetes.io/component`: the service that an object is for. */
export function componentOf({ metadata }: KubernetesObject): string {
  return metadata.labels?.['app.kubernetes.io/component'] ?? ''
}

export function listOf(objects: readonly KubernetesObject[], kind: string): KubernetesObject[] {
  return objects.filter(object => object.kind === kind)
}

/** @throws where the pod is not of one container */
export function podOf({ metadata, spec }: KubernetesObject): Pod & { readonly container: Container } {
  const pod = spec.template?.spec
  const [container] = pod?.containers ?? []
  if (!pod || !container || pod.containers.length > 1) throw new Error(`${metadata.name} has to have one container`)
  return { ...pod, container }
}

/** The Secrets that a pod reads, by mounting them or by a variable. */
export function secretsOf(pod: Pod): string[] {
  const mounted = pod.volumes.flatMap(({ secret }) => secret?.secretName ?? [])
  const named = pod.containers.flatMap(({ env = [] }) =>
    env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef.name ?? []),
  )
  return [...new Set([...mounted, ...named])]
}

/** What a container's variables are; one that stands in a Secret is `undefined`. */
export function environmentOf({ env = [] }: Container): Record<string, string | undefined> {
  return Object.fromEntries(env.map(({ name, value }) => [name, value]))
}

/** The Deployments, as processes. @throws where one has a variable whose value stands in a Secret */
export function listWorkloads(objects: readonly KubernetesObject[]): Workload[] {
  return listOf(objects, 'Deployment').map(deployment => {
    const { container, ...pod } = podOf(deployment)
    const environment = Object.entries(environmentOf(container)).map(([name, value]) => {
      if (value === undefined) throw new Error(`${name} stands in a Secret`)
      return [name, value] as const
    })
    return {
      ...{ service: componentOf(deployment), hostname: deployment.metadata.name, command: container.args },
      ...{ environment: Object.fromEntries(environment), keys: secretsOf(pod)[0] },
    }
  })
}

/** The Services, as service links describe them. */
export function listLinks(objects: readonly KubernetesObject[]): Record<string, ServicePorts> {
  return Object.fromEntries(
    listOf(objects, 'Service').map(({ metadata, spec }) => [
      metadata.name,
      Object.fromEntries((spec.ports ?? []).map(({ name, port }) => [name, port])),
    ]),
  )
}
