// Finds a Chromium and starts it without a window: for the tests in a browser, the pictures of the documents and the measurement of
// the web app. A machine without one gets playwright's own; where that fails, too, the error says what to install.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BrowserType, chromium } from 'playwright-core'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'

type LaunchOptions = NonNullable<Parameters<BrowserType['launch']>[0]>

/** Without windows, and without what needs one, such as notifications; it takes about half of the processor's time. */
const shellNames = ['chromium-headless-shell']
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
/** The last list counts, so that this one says again what playwright's own says. */
const withoutFeatures = [
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
  // Two pages behind the field for addresses of each window, which nobody sees: 0.4 s of a processor for each context, of 1.0.
  ...['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'],
]
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
]

/**
 * What `chromium.launch()` needs here: CHROMIUM, else the first one on PATH, else the one that playwright installs.
 * @param kind `shell` prefers one without windows
 * @throws StackError that says what is missing
 */
export async function browserOptions(
  kind: 'shell' | 'whole' = 'whole',
): Promise<LaunchOptions & { executablePath: string }> {
  // Not resolved to what a link leads to: a snap's command is a link to the program that runs all of them.
  const folders = (process.env.PATH ?? '').split(delimiter)
  const below = (some: readonly string[]) => folders.flatMap(folder => some.map(name => join(folder, name)))
  const installed = [...(kind === 'shell' ? below(shellNames) : []), ...below(names)]
  const executablePath = process.env.CHROMIUM ?? installed.find(path => existsSync(path)) ?? (await playwrightsOwn())
  return { executablePath, args: quiet, headless: true }
}

async function playwrightsOwn(): Promise<string> {
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  const words = await install(join(checkout, 'node_modules/playwright-core/cli.js'))
  if (existsSync(path)) return path
  throw new StackError(
    `There is no Chromium on PATH, and playwright could not install one:\n${words}`,
    'Install it (sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chromium',
  )
}

/** @returns its last words */
function install(program: string): Promise<string> {
  const child = spawn(process.execPath, [program, 'install', 'chromium'], { env: { ...process.env, NODE_OPTIONS: '' } })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', text => {
      words = (words + text).slice(-2_000)
    })
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', () => resolve(words))
  })
}
