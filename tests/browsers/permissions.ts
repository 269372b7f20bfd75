import { type Firefox, FIREFOX_ID, inChromeScope } from './chrome-scope.ts'
import { inExtensionsPage } from './extensions-page.ts'
import { type Session, until } from './session.ts'

/** What a person does about the hosts that the extension may reach. */

/** Takes a host's permission back, as a person does on the browser's page about extensions; in Chromium of all hosts at once. */
export async function revokeHost({ browser, kind, origin }: Session, pattern: string): Promise<void> {
  if (kind === 'chromium') {
    const change = { extensionId: new URL(origin).host, hostAccess: 'ON_CLICK' as const }
    await inExtensionsPage(browser, (developer, given) => developer.updateExtensionConfiguration(given), change)
    return
  }
  await inChromeScope(browser, changeOrigins, 'remove' as const, pattern, FIREFOX_ID)
}

/**
 * Gives a host's permission, as a person does on the browser's page about extensions. In Chromium all others that were
 * not given like this are taken back. A host that the extension may only ask for is given at once, without a prompt,
 * when it then asks for it (Chromium: `permissions.request`, in a click).
 */
export async function grantHost({ browser, kind, origin }: Session, pattern: string): Promise<void> {
  if (kind === 'firefox') {
    await inChromeScope(browser, changeOrigins, 'add' as const, pattern, FIREFOX_ID)
    return
  }
  await inExtensionsPage(
    browser,
    async (developer, { id, host }) => {
      await developer.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' })
      await developer.addHostPermission(id, host)
    },
    { id: new URL(origin).host, host: pattern },
  )
}

/** Given to Firefox as it stands here. */
async function changeOrigins(
  { load, extension }: Firefox,
  how: 'add' | 'remove',
  pattern: string,
  id: string,
): Promise<void> {
  type Change = (id: string, what: { permissions: string[]; origins: string[] }, extension: unknown) => Promise<void>
  const permissions = load('ExtensionPermissions') as Record<typeof how, Change>
  await permissions[how](id, { permissions: [], origins: [pattern] }, extension())
}

type Prompt = Element & Record<'button' | 'secondaryButton', HTMLElement>

/** Whether Firefox asks for a permission now. Chromium's own question cannot be seen. */
export const promptShown = ({ browser }: Session): Promise<boolean> =>
  inChromeScope(browser, ({ window }) => {
    const { panel } = window.PopupNotifications
    return panel.state === 'open' && panel.firstElementChild?.id === 'addon-webext-permissions-notification'
  })

/** Answers Firefox's question for a permission, once it is there. Chromium's own question cannot be reached: see `grantHost`. */
export async function answerPrompt({ browser }: Session, answer: 'allow' | 'refuse'): Promise<void> {
  await until('the question for a permission', () =>
    inChromeScope(
      browser,
      ({ window }, allow) => {
        const { panel } = window.PopupNotifications
        const shown = panel.firstElementChild as Prompt | null
        if (panel.state !== 'open' || shown?.id !== 'addon-webext-permissions-notification') return false
        shown[allow ? 'button' : 'secondaryButton'].click()
        return true
      },
      answer === 'allow',
    ),
  )
}
