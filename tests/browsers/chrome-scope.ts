import type { Browser } from 'puppeteer-core'

/** A window of Firefox's own; as far as the tests use it. */
export interface FirefoxWindow extends EventTarget {
  readonly document: Document
  readonly OpenBrowserWindow: (options: { readonly private: boolean }) => FirefoxWindow
  readonly gBrowserInit: { readonly idleTasksFinished: { readonly promise: Promise<void> } }
  readonly gBrowser: { selectedTab: object; readonly addTab: (url: string, options: object) => object }
  readonly PopupNotifications: { readonly panel: Element & { readonly state: string } }
  readonly close: () => void
  readonly setTimeout: (then: () => void, milliseconds: number) => void
}

/** What code in Firefox's own scope is given first. */
export interface Firefox {
  /** The browser window in front. */
  readonly window: FirefoxWindow
  /** What a module of Firefox's has under its own name, e.g. `AddonManager`; the caller says what it uses of it. */
  readonly load: (name: string) => unknown
  /** Our extension, as Firefox's own scripts have it. */
  readonly extension: () => unknown
  readonly services: {
    readonly wm: { readonly getEnumerator: (type: 'navigator:browser') => Iterable<FirefoxWindow> }
    readonly scriptSecurityManager: { readonly getSystemPrincipal: () => object }
  }
}

/** The id under which Firefox knows our extension. */
export const FIREFOX_ID = 'mountlink@mountlink'

/** The part of WebDriver BiDi that puppeteer does not offer (`moz:scope`), over the connection that it has. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}

type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

interface Context {
  readonly context: string
  readonly url: string
}

/**
 * Runs code with all of Firefox's own power. Needs the argument `--remote-allow-system-access`, which `launchBrowser` gives.
 * @param code must not use anything of the test's scope; what it takes and gives is JSON
 * @throws Error what the code throws
 */
export async function inChromeScope<A extends unknown[], T>(
  browser: Browser,
  code: (firefox: Firefox, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  // Puppeteer has it, and does not tell it in its types.
  const { connection } = browser as unknown as { readonly connection: Connection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const { contexts } = tree.result as { readonly contexts: readonly Context[] }
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
  if (!window) throw new Error('Firefox has no window')
  const expression = `(async () => {
    const firefox = {
      window: Services.wm.getMostRecentWindow('navigator:browser'),
      load: (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name],
      extension: () => WebExtensionPolicy.getByID('${FIREFOX_ID}').extension,
      services: Services,
    }
    return JSON.stringify(await (${String(code)})(firefox, ...${JSON.stringify(args)}))
  })()`
  const target = { context: window.context }
  const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true })
  const outcome = reply.result as Outcome
  if (outcome.type === 'exception') throw new Error(`in Firefox's own window: ${outcome.exceptionDetails.text}`)
  const { value } = outcome.result
  return (value === undefined ? undefined : JSON.parse(value)) as T // what the code has given
}
