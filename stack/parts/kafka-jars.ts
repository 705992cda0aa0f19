// The jars of Kafka's broker, from Maven Central: pinned by kafka-pom.xml, each file checked against kafka-jars.sha256.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../processes/run-command.ts'
import { StackError } from '../stack-error.ts'
import { ensureDownload } from './complete.ts'
import { onPath } from './on-path.ts'
import type { ProviderContext } from './part.ts'

const pom = fileURLToPath(new URL('./kafka-pom.xml', import.meta.url))
const sums = fileURLToPath(new URL('./kafka-jars.sha256', import.meta.url))

/** The folder with the jars, or undefined where there is neither a copy nor Maven. */
export async function kafkaJars({ cacheDir, runId, progress, signal }: ProviderContext): Promise<string | undefined> {
  const folder = join(cacheDir, 'kafka')
  const libs = join(folder, 'libs')
  const expected = await readFile(sums, 'utf8')
  const maven = await onPath('mvn')
  await ensureDownload({
    folder,
    version: createHash('sha256').update(expected).digest('hex'),
    signal,
    async fetch() {
      if (!maven)
        throw new StackError(
          'Kafka is not on this machine, and Maven is needed to download it.',
          'Install Maven, or set KAFKA_BROKERS.',
        )
      progress('downloading from Maven Central')
      await mkdir(libs, { recursive: true })
      await copyFile(pom, join(folder, 'pom.xml'))
      await runCommand({
        doing: 'Downloading Kafka',
        command: maven,
        args: ['--batch-mode', '--strict-checksums', 'dependency:copy-dependencies', `-DoutputDirectory=${libs}`],
        cwd: folder,
        logPath: join(cacheDir, 'kafka-download.log'),
        runId,
        signal,
      })
      await verify(libs, expected)
    },
  })
  return libs
}

async function verify(libs: string, expected: string): Promise<void> {
  const wanted = new Map(
    expected
      .trim()
      .split('\n')
      .map(line => line.split(/\s+/).reverse() as [string, string]),
  )
  for (const jar of await readdir(libs)) {
    const sum = createHash('sha256')
      .update(await readFile(join(libs, jar)))
      .digest('hex')
    if (wanted.get(jar) !== sum) throw new StackError(`${jar} is not the file that stack/parts/kafka-jars.sha256 pins.`)
    wanted.delete(jar)
  }
  if (wanted.size > 0) throw new StackError(`Maven did not bring ${[...wanted.keys()].join(', ')}.`)
}
