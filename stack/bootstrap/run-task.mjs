// Runs a task with Node 24 and passes signals on. The task gets an IPC channel: when it closes, its parent is gone.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {import('./tasks.mjs').Task} task
 * @param {{ node: string, args: string[] }} options
 * @returns {Promise<number>} the exit code
 */
export function runTask(task, { node, args }) {
  const script = join(checkout, task.script)
  if (!existsSync(script)) {
    console.error(`${task.script} does not exist in this checkout.`)
    return Promise.resolve(69)
  }
  const child = spawn(node, [...(task.nodeArgs ?? []), script, ...(task.args ?? []), ...args], {
    cwd: checkout,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: nodeOptions(task), PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
  })
  // A terminal's Ctrl-C reaches the task by itself, as a member of the foreground group; a `kill` reaches only us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const watch = whenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise(resolve => {
    child.on('error', error => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** npm hands every script the jest flag of .npmrc; only jest keeps it, without Node's warning about it. */
function nodeOptions(task) {
  const given = (process.env.NODE_OPTIONS ?? '').replaceAll('--experimental-vm-modules', '').trim()
  return task.vmModules ? `${given} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim() : given
}

/**
 * npm runs us through a shell and passes signals on, but not when it is killed itself: then the shell gets another parent.
 * Linux only, where /proc tells; elsewhere the task ends by its own means.
 */
function whenNpmIsGone(end) {
  const shellsParent = () => readParent(process.ppid)
  const npm = process.env.npm_lifecycle_event ? shellsParent() : undefined
  if (npm === undefined) return undefined
  return setInterval(() => shellsParent() !== npm && end(), 1_000).unref()
}

function readParent(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return undefined
  }
}
