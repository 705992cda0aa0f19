// Which processes there are of each kind, and on which ports. Where there are several, a balancer has the ports by which others know
// them, and each process has ports of its own. Ports are told by their names in the port book.
import { definitionOf, type ServiceName } from '../services.ts'

type Kind = ServiceName | 'gateway'

/** One balancer: the port by which others know these processes, and what they listen on in the order of their turns. */
export interface Front {
  readonly port: string
  readonly targets: readonly string[]
}

export interface Replicas {
  /** All processes of a kind: `messages`, `messages-2`, ... Tests and logs know them by these names. */
  instancesOf(kind: Kind): readonly string[]
  /** What a process listens on where others know it as `port`; itself where it is the only one. */
  listensOn(instance: string, port: string): string
  /** Everything that is listened on by these kinds. */
  portNames(kinds: readonly Kind[]): readonly string[]
  /** None where each kind has one process. */
  fronts(kinds: readonly Kind[]): readonly Front[]
}

/**
 * @param replicas processes of each service; with more than one, gateways stand behind a balancer too
 * @param gateways how many there are; without a balancer each is known by its own port
 */
export function createReplicas({ replicas, gateways }: { replicas: number; gateways: number }): Replicas {
  const hasBalancers = replicas > 1
  const instancesOf = (kind: Kind) => named(kind, kind === 'gateway' ? gateways : replicas)
  const balanced = (kinds: readonly Kind[]) => (hasBalancers ? kinds.filter(kind => instancesOf(kind).length > 0) : [])

  function listensOn(instance: string, port: string): string {
    const kind = kindOf(instance)
    return (hasBalancers && instance === kind ? `${kind}-1` : instance) + port.slice(kind.length)
  }

  return {
    instancesOf,
    listensOn,
    portNames: kinds => [
      ...kinds.flatMap(kind => instancesOf(kind).flatMap(instance => portNamesOf(instance, listensOn))),
      ...balanced(kinds).flatMap(portsOf),
    ],
    fronts: kinds =>
      balanced(kinds).flatMap(kind =>
        portsOf(kind).map(port => ({ port, targets: instancesOf(kind).map(instance => listensOn(instance, port)) })),
      ),
  }
}

/** Of one process: what it listens on. */
export function portNamesOf(instance: string, listensOn: Replicas['listensOn']): string[] {
  return [...portsOf(kindOf(instance)).map(port => listensOn(instance, port)), `${instance}-admin`]
}

/** `messages-2` is one of `messages`. */
export function kindOf(instance: string): Kind {
  return instance.replace(/-\d+$/, '') as Kind
}

/** By which ports others know a kind. */
function portsOf(kind: Kind): readonly string[] {
  if (kind === 'gateway') return [kind]
  return [kind, ...(definitionOf(kind).ports ?? []).map(({ name }) => name)]
}

function named(kind: Kind, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? kind : `${kind}-${index + 1}`))
}
