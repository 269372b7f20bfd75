/** Milliseconds after which the browser has surely taken the file over. */
const TAKEN_OVER = 60_000

/**
 * Saves a text as a file, UTF-8. Needs no permission: a link with `download` in an extension page.
 * @param fileName proposed; the browser may change it
 */
export function downloadText(text: string, fileName: string): void {
  const type = fileName.endsWith('.json') ? 'application/json' : 'text/plain'
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER)
}
