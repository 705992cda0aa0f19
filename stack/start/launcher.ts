// Makes the processes of one stack and remembers them by name. It knows how to start each; the order is `startStack`'s.
import { join } from 'node:path'
import type { Progress, StackOptions } from '../options.ts'
import { type PartName, partNames, type Servers } from '../parts/part.ts'
import { startPart } from '../parts/start-part.ts'
import type { PortBook } from '../ports/ports.ts'
import { createGuardedProcess, type GuardedProcess, type ProcessSpec } from '../processes/guarded-process.ts'
import { createLogFile } from '../processes/log-file.ts'
import type { ServiceName } from '../services.ts'
import { StackError } from '../stack-error.ts'
import { gatewaySpec, type ProcessContext, serviceSpec } from './service-process.ts'
import type { Workspace } from './workspace.ts'

export interface LauncherParts {
  options: StackOptions
  workspace: Workspace
  ports: PortBook
  /** Filled as parts become ready; services are launched after that. */
  servers: Partial<Servers>
  context: ProcessContext
  signal: AbortSignal
}

export interface Launcher {
  part(name: PartName): Promise<GuardedProcess | undefined>
  service(name: ServiceName, instance: string): Promise<GuardedProcess>
  gateway(instance: string): Promise<GuardedProcess>
  /** Whether a part was running before, and will outlive this stack. */
  usesOthersServers(): boolean
  /** @throws StackError for a name that does not run in this stack. */
  find(name: string): GuardedProcess
}

export function createLauncher({ options, workspace, ports, servers, context, signal }: LauncherParts): Launcher {
  const processes = new Map<string, GuardedProcess>()
  const onProgress: (progress: Progress) => void = options.onProgress ?? (() => {})
  const { guard, dataDir, cacheDir, logsDir, runId } = workspace

  function onUnexpectedExit(name: string, how: string): void {
    options.onUnexpectedExit?.(name, how, processes.get(name)?.logTail() ?? '')
  }

  async function launch(name: string, spec: ProcessSpec): Promise<GuardedProcess> {
    const log = createLogFile(join(logsDir, `${name}.log`))
    const process = createGuardedProcess({ name, spec, log, guard, onUnexpectedExit })
    onProgress({ name, state: 'starting' })
    await process.start(signal)
    processes.set(name, process)
    onProgress({ name, state: 'ready' })
    return process
  }

  return {
    async part(name) {
      const { host } = context
      const started = await startPart({
        name,
        given: servers,
        useEnvironment: options.useEnvironment ?? true,
        ports,
        guard,
        context: { host, dataDir, cacheDir, logsDir, runId, signal },
        onProgress,
        onUnexpectedExit,
      })
      Object.assign(servers, started.servers)
      if (started.process) processes.set(name, started.process)
      return started.process
    },
    service: (name, instance) => launch(instance, serviceSpec(name, instance, context)),
    gateway: instance => launch(instance, gatewaySpec(instance, context)),
    usesOthersServers: () => partNames.some(name => !processes.has(name)),
    find(name) {
      const process = processes.get(name)
      if (process) return process
      throw new StackError(
        `${name} is no process of this stack; it started ${[...processes.keys()].join(', ') || 'none'}.`,
      )
    },
  }
}
