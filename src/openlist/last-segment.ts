/**
 * What Go's `path.Base` makes of a whole URL, query and fragment included: OpenList takes file names from it.
 * @param url a URL that starts with http:// or https://
 */
export const lastSegment = (url: string): string => {
  let end = url.length
  while (url[end - 1] === '/') end--
  return url.slice(url.lastIndexOf('/', end - 1) + 1, end)
}
