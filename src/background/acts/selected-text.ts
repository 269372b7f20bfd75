import { browser } from '../../platform/index.ts'
import { MOST_TEXT } from './links-in-text.ts'

/**
 * @param told by the browser's menu: in Chromium without line breaks, so that where a link ends is not known
 * @returns what is selected in a tab, as it stands there where we may look; of too much a little more than is read
 */
export async function selectedText(tab: number, frame: number | undefined, told: string): Promise<string> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame ?? 0] },
      func: readSelection,
      args: [MOST_TEXT + 1],
    })
    const text: unknown = found?.result
    return typeof text === 'string' && text !== '' ? text : told
  } catch {
    return told
  }
}

interface Selectable {
  readonly getSelection: () => { readonly toString: () => string } | null
}

/** Runs in the page's tab: refers to nothing outside itself. */
function readSelection(most: number): string {
  const { document } = globalThis as unknown as { readonly document: Selectable } // no DOM in this room
  return document.getSelection()?.toString().slice(0, most) ?? ''
}
