import { isNeverHost, isListedHost, NEVER_PATTERNS } from '../pan123/index.ts'
import { allOf, browser, type Manifest, onAccess, onSettings, readPanHosts } from '../platform/index.ts'

/**
 * Keeps the content scripts registered on just the hosts of 123pan that the user has added and the browser lets us read:
 * now, after each change of the settings, and when the browser gives or takes back a permission. Must be called
 * synchronously when the background starts.
 */
export function watchHosts(): void {
  let last: Promise<void> = Promise.resolve()
  const keepInStep = (): void => {
    last = last.then(register).catch(() => undefined)
  }
  onSettings(keepInStep)
  onAccess(keepInStep)
  keepInStep()
}

/** After an update the browser has forgotten the registrations or holds the files of the version before. */
async function register(): Promise<void> {
  const hosts = (await readPanHosts()).filter((host) => !isListedHost(host) && !isNeverHost(host))
  const wanted = hosts.length === 0 ? [] : scriptsFor(hosts)
  const registered = await browser.scripting.getRegisteredContentScripts()
  if (essence(registered) === essence(wanted)) return
  if (registered.length > 0) await browser.scripting.unregisterContentScripts()
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted)
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

/** The polyfill's types lack it. */
type ManifestScript = Manifest.ContentScript & Pick<Script, 'world'>

/** As the manifest has them: the receiver before the hook, in both worlds. */
function scriptsFor(hosts: readonly string[]): Script[] {
  const listed: readonly ManifestScript[] = browser.runtime.getManifest().content_scripts ?? []
  return listed.map(({ js = [], world = 'ISOLATED' }, index) => ({
    id: `added-${index}`,
    js: js.map(inExtension),
    matches: hosts.map(allOf),
    excludeMatches: [...NEVER_PATTERNS],
    runAt: 'document_start',
    world,
  }))
}

/** Firefox gives files as whole addresses, and takes them as paths only. */
const inExtension = (file: string): string => file.replace(browser.runtime.getURL(''), '')

const essence = (scripts: readonly Script[]): string =>
  scripts
    .map(({ id, js, matches }) => JSON.stringify([id, js?.map(inExtension), matches]))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join()
