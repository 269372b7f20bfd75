import { browser } from '../platform/index.ts'

/** Shows the first page once the extension is installed; not after an update. Must be called synchronously when the background starts. */
export function openFirstPage(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
  })
}
