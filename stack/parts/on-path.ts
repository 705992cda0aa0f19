// Finds an executable on PATH.
import { access, constants, realpath } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** The real path of the first command that is on PATH, or undefined. */
export async function onPath(...commands: string[]): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const command of commands) {
      const file = join(folder, command)
      const executable = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (executable) return realpath(file)
    }
  }
  return undefined
}
