import { downloadUrl } from '../platform/index.ts'

/** Milliseconds: by then the browser has taken over what it saves. */
const SAVED = 60_000

/**
 * Saves a text of JSON as a file.
 * @param fileName as it is proposed; the browser may choose another beside one that is there
 */
export function saveJson(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }))
  downloadUrl(url, fileName)
  setTimeout(() => URL.revokeObjectURL(url), SAVED)
}
