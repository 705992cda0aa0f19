// Finds who listens on a port, for error messages. Linux only (reads /proc); elsewhere it knows nothing and says nothing.
import { readdir, readFile, readlink } from 'node:fs/promises'

const listening = '0A'

/** "pid 123 (node server.js)", or undefined where it cannot be told. */
export async function portHolder(port: number): Promise<string | undefined> {
  const inodes = await inodesOf(port)
  if (inodes.size === 0) return undefined
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue
    const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
    const links = await Promise.all(files.map(file => readlink(`/proc/${pid}/fd/${file}`).catch(() => '')))
    if (!links.some(link => inodes.has(link))) continue
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return `pid ${pid} (${command.replaceAll('\0', ' ').trim().slice(0, 100)})`
  }
  return undefined
}

/** Rows of /proc/net/tcp: index, local address:port in hex, remote, state, ..., inode in the tenth column. */
async function inodesOf(port: number): Promise<Set<string>> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const tables = await Promise.all(['tcp', 'tcp6'].map(name => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')))
  const rows = tables.flatMap(table => table.split('\n').map(line => line.trim().split(/\s+/)))
  const ours = rows.filter(row => row[1]?.endsWith(suffix) && row[3] === listening)
  return new Set(ours.map(row => `socket:[${row[9]}]`))
}
