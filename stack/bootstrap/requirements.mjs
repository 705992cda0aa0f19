// What this machine must have before a command can run, each with its remedy. Asks the machine only for what is needed:
// a server whose URL is given, or that is on PATH, needs neither Python nor Java.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const oldestNode = 20
const oldestJava = 17

/**
 * @param {import('./tasks.mjs').Task} task
 * @param {string[]} args what the user passed: a test run of chosen files finds out by itself whether it needs servers
 * @returns {{ what: string, remedy: string }[]}
 */
export function missingRequirements(task, args) {
  const missing = []
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < oldestNode) {
    missing.push({ what: `Node.js ${oldestNode} or later (this is ${process.version})`, remedy: 'https://nodejs.org' })
  }
  if (!onPath('npm')) missing.push({ what: 'npm', remedy: 'it comes with Node.js: https://nodejs.org' })
  if (task.servers && (!task.vmModules || args.length === 0)) missing.push(...missingForServers())
  return missing
}

function missingForServers() {
  const missing = []
  const mongo = process.env.MONGO_URL || onPath('mongod') || onPath('secantusd-rs')
  const redis = process.env.REDIS_URL || onPath('valkey-server') || onPath('redis-server')
  const kafka = process.env.KAFKA_BROKERS
  if ((mongo && redis && kafka) || dockerAnswers()) return missing
  if (!(mongo && redis) && !pythonWithVenv()) {
    missing.push({
      what: 'Python 3.10 or later with venv (brings the MongoDB stand-in and Valkey)',
      remedy: install({ apt: 'python3 python3-venv', brew: 'python@3.13' }),
    })
  }
  if (kafka) return missing
  if (javaVersion() < oldestJava) {
    missing.push({
      what: `Java ${oldestJava} or later (runs Kafka)`,
      remedy: install({ apt: `openjdk-${oldestJava}-jre-headless`, brew: 'openjdk@17' }),
    })
  }
  const downloaded = existsSync(new URL('../../.data/parts/kafka/complete.json', import.meta.url))
  if (!downloaded && !onPath('kafka-server-start.sh') && !onPath('mvn')) {
    missing.push({ what: 'Maven (downloads Kafka, once)', remedy: install({ apt: 'maven', brew: 'maven' }) })
  }
  return missing
}

function pythonWithVenv() {
  const program = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'
  return ['python3', 'python'].some(python => spawnSync(python, ['-c', program]).status === 0)
}

function javaVersion() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  if (status !== 0) return 0
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)
}

function dockerAnswers() {
  if (!onPath('docker')) return false
  return spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 }).status === 0
}

function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.some(folder => names.some(name => isExecutable(join(folder, name))))
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function install({ apt, brew }) {
  if (onPath('apt-get')) return `sudo apt-get install ${apt}`
  if (onPath('brew')) return `brew install ${brew}`
  return `install ${apt} with this system's packages`
}
