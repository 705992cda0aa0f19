// What this browser keeps of having been signed in: it sets it apart from strangers at the next sign-in, and opens nothing.

const key = 'chat:device'

export function rememberDevice(token: string): void {
  try {
    localStorage.setItem(key, token)
  } catch {
    // A storage that is full or blocked: this browser is a stranger the next time, as any other.
  }
}

/** What goes with every request by which somebody signs in or sets a new password. */
export function knownDevice(): { deviceToken: string | null } {
  try {
    return { deviceToken: localStorage.getItem(key) }
  } catch {
    return { deviceToken: null }
  }
}
