import { browser } from '../../platform/index.ts'

/** Opens our window for a tab: where the browser lets us the toolbar's own, else the same in a tab; one that is there is shown. */
export async function openWindow(tab: number): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    const url = browser.runtime.getURL(`src/popup/index.html?tab=${tab}`)
    const [open] = await browser.tabs.query({ url })
    if (open?.id === undefined) await browser.tabs.create({ url })
    else await browser.tabs.update(open.id, { active: true })
  }
}
