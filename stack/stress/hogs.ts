// Two processes that spin for as long as the run lasts, also when it is killed.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const hogCount = 2

export function startHogs(): Disposable {
  const script = fileURLToPath(new URL('./hog-main.ts', import.meta.url))
  const hogs = Array.from({ length: hogCount }, () => fork(script, { execArgv: [] }))
  return { [Symbol.dispose]: () => hogs.forEach(hog => void hog.kill('SIGKILL')) }
}
