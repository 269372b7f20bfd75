import { browser } from './browser.ts'

/** What the polyfill's types leave out: Chromium only. */
interface WithOffscreen {
  readonly offscreen?: {
    readonly hasDocument?: () => Promise<boolean>
    readonly createDocument: (of: {
      readonly url: string
      readonly reasons: readonly string[]
      readonly justification: string
    }) => Promise<void>
  }
}

let opening: Promise<void> | null = null

/**
 * Opens the extension's one page without a window, where the browser has such; one that is there stays.
 * @param path of the page in the extension
 * @returns false where the browser has none: then the event page can do the same
 * @throws the browser's error where it will not open
 */
export async function openOffscreen(path: string): Promise<boolean> {
  const { offscreen } = browser as WithOffscreen
  if (!offscreen) return false
  // Two at once would both find none.
  opening ??= open(offscreen, path).finally(() => {
    opening = null
  })
  await opening
  return true
}

async function open(offscreen: NonNullable<WithOffscreen['offscreen']>, path: string): Promise<void> {
  if (await offscreen.hasDocument?.()) return
  try {
    await offscreen.createDocument({
      url: path,
      reasons: ['BLOBS', 'CLIPBOARD'],
      justification:
        'Exports are made there, and saved as files; what is copied from a menu or by keyboard is copied there.',
    })
  } catch (error) {
    // Before Chrome 116 there is no other way to find out that it is there.
    if (!/single offscreen/i.test(String(error))) throw error
  }
}
