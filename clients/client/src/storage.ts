// Where a client keeps what has to live through a reload. A browser's storage may be blocked, full, or emptied behind our back:
// then what does not fit is kept in memory, and `durable` says so.

/** What we need of a browser's `Storage`. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** JSON values by key, in the browser's storage where possible, else in memory. */
export interface Keep {
  /** False once something could not be stored: it lives in memory and is gone after a reload. */
  readonly durable: boolean
  get(key: string): unknown
  set(key: string, value: unknown): void
  remove(key: string): void
  /** The keys with this beginning, without it. */
  keys(beginning: string): string[]
  /** Told where another tab has changed this key. */
  watch(key: string, listener: () => void): () => void
  /** Does this while no other tab that keeps the same does. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** How long another tab may take, in milliseconds. */
const patience = 5_000

/** Never throws. @param prefix what all keys begin with */
export function createKeep(storage: KeyValueStorage | undefined, prefix: string): Keep {
  const memory = new Map<string, string>()
  let durable = storage !== undefined

  const attempt = <T>(work: (storage: KeyValueStorage) => T): T | undefined => {
    if (!storage) return undefined
    try {
      return work(storage)
    } catch {
      durable = false
      return undefined
    }
  }

  return {
    get durable() {
      return durable
    },
    get(key) {
      const text = memory.get(key) ?? attempt(given => given.getItem(prefix + key))
      try {
        return text ? (JSON.parse(text) as unknown) : undefined
      } catch {
        return undefined
      }
    },
    set(key, value) {
      const text = JSON.stringify(value)
      const stored = attempt(given => {
        given.setItem(prefix + key, text)
        return true
      })
      if (stored) memory.delete(key)
      else memory.set(key, text)
    },
    remove(key) {
      memory.delete(key)
      attempt(given => given.removeItem(prefix + key))
    },
    keys(beginning) {
      const start = prefix + beginning
      const stored = attempt(given => Array.from({ length: given.length }, (_, index) => given.key(index) ?? '')) ?? []
      const kept = [...memory.keys()].map(key => prefix + key)
      return [...new Set([...stored, ...kept])].filter(key => key.startsWith(start)).map(key => key.slice(start.length))
    },
    watch(key, listener) {
      if (!isShared(storage)) return () => {}
      // Without a key everything was emptied.
      const onChange = ({ key: changed }: StorageEvent): void => {
        if (changed === prefix + key || changed === null) listener()
      }
      addEventListener('storage', onChange)
      return () => removeEventListener('storage', onChange)
    },
    async alone<T>(work: () => Promise<T>) {
      if (!isShared(storage) || !navigator.locks) return work()
      let began = false
      try {
        return (await navigator.locks.request(prefix, { signal: AbortSignal.timeout(patience) }, () => {
          began = true
          return work()
        })) as T
      } catch (error) {
        // A tab that does not come to an end does not hold the others up.
        if (began) throw error
        return work()
      }
    },
  }
}

const isShared = (storage: KeyValueStorage | undefined): boolean =>
  storage !== undefined && storage === browserStorage()

/** The browser's own, or undefined where there is none or reading the property is already forbidden. */
export function browserStorage(): KeyValueStorage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage
  } catch {
    return undefined
  }
}
