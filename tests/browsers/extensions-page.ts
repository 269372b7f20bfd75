import type { Browser } from 'puppeteer-core'

/** What chrome://extensions can do beyond other pages; as far as the tests use it. */
export interface DeveloperPrivate {
  readonly updateProfileConfiguration: (change: { readonly inDeveloperMode: boolean }) => Promise<void>
  readonly updateExtensionConfiguration: (change: {
    readonly extensionId: string
    readonly incognitoAccess?: boolean
    readonly hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'
  }) => Promise<void>
  readonly addHostPermission: (id: string, host: string) => Promise<void>
  readonly removeHostPermission: (id: string, host: string) => Promise<void>
}

/**
 * Does in a tab of chrome://extensions what a person can do there. The tab comes to the front and is closed again.
 * Developer mode is switched on first: without it Chromium disables an unpacked extension whose settings are changed.
 * @param code must not use anything of the test's scope
 */
export async function inExtensionsPage<T>(
  browser: Browser,
  code: (developer: DeveloperPrivate, arg: T) => Promise<void>,
  arg: T,
): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  const developer = await page.evaluateHandle(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: { readonly developerPrivate: DeveloperPrivate } }
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    return chrome.developerPrivate
  })
  await page.evaluate(code as (developer: unknown, arg: unknown) => Promise<void>, developer, arg) // a handle stands for it
  await page.close()
}
