/**
 * Saves what a blob URL leads to as a file. Needs no permission: a link with `download` in an extension page, also in
 * one without a window (tried in Chromium's offscreen document and Firefox's event page).
 * @param fileName proposed; the browser may change it
 */
export function downloadUrl(url: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
}
