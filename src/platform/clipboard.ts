import { MountlinkError } from '../core/index.ts'

/**
 * Puts a text into the clipboard. Only from an extension page, in Chromium one that has the focus: a web page's
 * document would let its own `copy` listeners read the text.
 * @throws MountlinkError `clipboard` when the browser refuses
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch (cause) {
    throw new MountlinkError('clipboard', undefined, { cause })
  }
}
