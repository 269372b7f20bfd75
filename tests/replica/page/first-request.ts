// Runs alone in the document's head, as a classic script: no imports, and it declares nothing.

/** The requests that leave before anything else is loaded; the app takes up their answers. */
globalThis.firstRequests = (() => {
  const baseUrl = fetch('/api/getBaseUrl')
    .then((response) => response.json())
    .then((answer: { apiUrl: string }) => answer.apiUrl)
    .catch(() => shellSettings.apiOrigin)

  /** By bare XMLHttpRequest, with the headers of every call. */
  const get = (path: string, query: Record<string, string>, token: string): Promise<string> => {
    const answer = new Promise<string>((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('GET', `${shellSettings.apiOrigin}/b/api/${path}?${new URLSearchParams(query)}`)
      request.setRequestHeader('platform', 'web')
      request.setRequestHeader('App-Version', '3')
      if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
      request.addEventListener('load', () => resolve(request.responseText))
      request.addEventListener('error', () => reject(new Error('network')))
      request.send()
    })
    // Whoever takes the answer up tells; until then a failure is no error of the page.
    answer.catch(() => undefined)
    return answer
  }

  const token = (localStorage.getItem('authorToken') ?? '').replaceAll('"', '')
  const share = /^\/(?:s|ps|123pan)\/([^/]+?)(?:\.html)?$/.exec(location.pathname)?.[1]
  if (share) {
    const query = decodeURIComponent(location.search)
    const password = /[?&](?:pwd=|提取码:)([^&]*)/.exec(query)?.[1] ?? ''
    const order = { limit: '100', next: '0', orderBy: 'file_name', orderDirection: 'asc' }
    const where = { shareKey: share, SharePwd: password, ParentFileId: '0', Page: '1', event: 'homeListFile' }
    return { baseUrl, share: { key: share, password }, list: get('share/get', { ...order, ...where }, token) }
  }
  const folder = /^\/(\d*)$/.exec(location.pathname)?.[1]
  const query = new URLSearchParams(location.search)
  if (folder === undefined || !token || query.has('bin')) return { baseUrl, share: null, list: null }
  const path = query.get('homeFilePath')
  const order = { driveId: '0', limit: '100', next: '0', orderBy: 'update_time', orderDirection: 'desc' }
  const where = { parentFileId: path?.split(',').at(-1) || folder || '0', trashed: 'false', SearchData: '', Page: '1' }
  const rest = { OnlyLookAbnormalFile: '0', event: 'homeListFile', operateType: '1', inDirectSpace: 'false' }
  return { baseUrl, share: null, list: get('file/list/new', { ...order, ...where, ...rest }, token) }
})()
