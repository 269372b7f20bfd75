import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch as start, type LaunchOptions } from 'puppeteer-core'
import { FIREFOX_ID } from './chrome-scope.ts'
import { findBrowser, type Kind } from './find.ts'
import { profileWithCache } from './firefox-cache.ts'

/** Firefox gives each installation a random host; fixed here so that the tests can open our pages. */
const FIREFOX_HOST = '11111111-2222-4333-8444-555555555555'

export interface Network {
  /** The replica's HTTPS port: every host name leads to it, but for `127.0.0.1`. */
  readonly httpsPort: number
  /** Its CONNECT proxy, for Firefox. */
  readonly proxyPort: number
}

export interface Launch {
  readonly headless?: boolean
  readonly prefs?: Record<string, unknown>
  /** The folder for what is downloaded, without a question. */
  readonly downloads?: string
  /**
   * Timers of hidden tabs are slow from the first seconds on, as they are after many minutes: once a minute in Firefox;
   * in Chromium once a minute, but once a second where an extension runs in the page.
   */
  readonly slowHiddenTabs?: boolean
  /** Keeps the page that is shown after installing; else it is closed, to be in nobody's way. */
  readonly firstPage?: true
  /** What is done in the browser before it has the extension. */
  readonly beforeInstall?: (browser: Browser) => Promise<unknown>
  /** What else puppeteer is told. */
  readonly more?: LaunchOptions
}

/** The folder of a built extension: in `dist/`, or in the folder named by `MOUNTLINK_DIST`. */
export const buildFor = (kind: Kind): string =>
  join(
    process.env['MOUNTLINK_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url)),
    kind === 'chromium' ? 'chrome' : 'firefox',
  )

/** Puppeteer switches off what Chromium does to hidden tabs. */
const CHROMIUM_SPARES_HIDDEN = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

const MINUTE = 60_000

const chromiumOptions = ({ httpsPort }: Network, { downloads, slowHiddenTabs }: Launch): LaunchOptions => ({
  browser: 'chrome',
  pipe: true,
  enableExtensions: true,
  ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  ...(slowHiddenTabs ? { ignoreDefaultArgs: CHROMIUM_SPARES_HIDDEN } : {}),
  args: [
    ...(slowHiddenTabs ? ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/1'] : []),
    // The user's own OpenList (the stand-in) is at its own port.
    `--host-resolver-rules=MAP * 127.0.0.1:${httpsPort}, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    // As root there is no sandbox to be had; elsewhere it stays.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})

const firefoxOptions = ({ proxyPort }: Network, { prefs, downloads, slowHiddenTabs }: Launch): LaunchOptions => ({
  browser: 'firefox',
  args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  extraPrefsFirefox: {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
    ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    ...(slowHiddenTabs ? { 'dom.min_background_timeout_value_without_budget_throttling': MINUTE } : {}),
    ...prefs,
  },
})

/**
 * Starts a real browser whose every host name leads to the replica; `127.0.0.1` is this machine itself, for Firefox sends
 * that through no proxy. Nothing reaches another machine.
 */
export async function launchBrowser(kind: Kind, network: Network, launch: Launch = {}): Promise<Browser> {
  const executablePath = findBrowser(kind)
  if (!executablePath) throw new Error(`no ${kind} on this machine`)
  const options = kind === 'chromium' ? chromiumOptions(network, launch) : firefoxOptions(network, launch)
  const profile = kind === 'firefox' && !launch.more?.userDataDir ? profileWithCache() : null
  const browser = await start({
    ...options,
    ...(profile && { userDataDir: profile.folder }),
    executablePath,
    headless: launch.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...launch.more,
  })
  if (profile) browser.process()?.once('exit', profile.remove)
  return browser
}

/**
 * Installs a built extension, as a person would from a folder.
 * @returns the origin of its pages
 */
export async function installInto(browser: Browser, kind: Kind, folder = buildFor(kind)): Promise<string> {
  const id = await browser.installExtension(folder)
  return kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`
}
