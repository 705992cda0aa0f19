// The files of the repository, for checks that read them.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const checkout = join(import.meta.dirname, '../..')

/** @param patterns of git, all files without any @returns paths from the root, of what is there and not ignored */
export function repositoryFiles(...patterns: string[]): string[] {
  const args = ['ls-files', '-co', '--exclude-standard', ...patterns]
  return (
    execFileSync('git', args, { cwd: checkout, encoding: 'utf8' })
      .split('\n')
      // git lists a file that was deleted until that is committed.
      .filter(path => path !== '' && existsSync(join(checkout, path)))
  )
}
