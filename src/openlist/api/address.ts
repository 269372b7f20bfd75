/** Where an OpenList server is. */
export interface ServerAddress {
  /** Scheme, host, port and sub-path; no slash at the end. */
  readonly base: string
  /** Host and port, as a person names it. */
  readonly host: string
  /** Whether the token would go over the open network unencrypted: not at all, only at home, or through the internet. */
  readonly plain: 'no' | 'home' | 'public'
}

/** Pages of OpenList's web interface begin so: what stands before is the sub-path. */
const OWN_PAGES = /\/@(?:manage|login|s|upgrade)?(?:\/.*)?$/

/**
 * @param typed what a person types or copies from the address bar, with or without scheme
 * @returns null for what is no address, or has a login in it
 */
export function readAddress(typed: string): ServerAddress | null {
  const text = typed.trim()
  const url = urlOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (!url || /\s/.test(text)) return null
  const home = isHome(url.hostname)
  // Who names no scheme is at home, or behind a certificate.
  if (!text.includes('://') && !home && url.port === '') url.protocol = 'https:'
  const path = url.pathname.replace(OWN_PAGES, '').replace(/\/+$/, '')
  const secure = url.protocol === 'https:'
  return { base: url.origin + path, host: url.host, plain: secure ? 'no' : home ? 'home' : 'public' }
}

function urlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hostname === '') return null
  // In a match pattern it would stand for every host.
  if (url.hostname.includes('*')) return null
  return url
}

/** Loopback, private and link-local networks, carrier-grade NAT (as Tailscale uses), and names that no public server answers to. */
const HOME_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$|^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/
const HOME_NAME = /^[^.:]+$|\.(?:local|lan|home|internal|home\.arpa)$/

const isHome = (host: string): boolean => HOME_ADDRESS.test(host) || HOME_NAME.test(host)
