import type { Send } from '../../src/openlist/api/index.ts'

/** Makes requests as an extension page does: without cookies, without following a redirect. */
export const nodeSend: Send = async ({ url, method, headers, body }) => {
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) })
  const redirected = response.status >= 300 && response.status < 400
  return { status: response.status, redirected, text: redirected || method === 'HEAD' ? '' : await response.text() }
}
