import { placeInUrl } from './place-in-url.ts'

/** 123pan's domain in both forms, and the mirrors it has used (facts of 2026-09). */
const DOMAINS = [
  '123pan.com',
  '123pan.cn',
  '123684.com',
  '123865.com',
  '123912.com',
  '123952.com',
  '123635.com',
] as const

/** Hosts of the web app and of share pages; `*.` also stands for the host without it, as in match patterns. */
const PAGES = DOMAINS.flatMap((domain) => [
  domain,
  `www.${domain}`,
  `yun.${domain}`,
  `*.share.${domain}`,
  `*.mshare.${domain}`,
])

/** Where members serve files of their own, so that a page there is a stranger's. */
const DIRECT_LINKS = ['vip.123pan.com', 'vip.123pan.cn', '*.v.123pan.com', '*.v.123pan.cn']

/** Where passwords are typed: nothing of ours has business there. */
const LOGINS = ['login.123pan.com', 'login.123pan.cn', 'user.123pan.com', 'user.123pan.cn']

const pattern = (host: string): string => `https://${host}/*`

/** Match patterns of the pages that are read: the manifest's `matches`. */
export const PAGE_PATTERNS: readonly string[] = PAGES.map(pattern)

/** The manifest's `exclude_matches`: a second lock, should the first ever be widened. */
export const NEVER_PATTERNS: readonly string[] = [...DIRECT_LINKS, ...LOGINS].map(pattern)

/** The manifest's `host_permissions`: the pages, and the direct-link hosts for the test of a key. */
export const PERMITTED_PATTERNS: readonly string[] = [...PAGES, ...DIRECT_LINKS].map(pattern)

const isOneOf = (hosts: readonly string[], name: string): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? `.${name}`.endsWith(host.slice(1)) : name === host))

/**
 * Whether nothing of ours may ever run on a host: members' files are served there, or passwords typed. At a new
 * address such hosts would be called alike.
 */
export const isNeverHost = (host: string): boolean =>
  isOneOf([...DIRECT_LINKS, ...LOGINS], host) || /^(?:vip|login|user|\d+\.v)\./.test(host)

/** Whether the manifest names a host as one of the web app's or of shares. */
export const isListedHost = (host: string): boolean => isOneOf(PAGES, host)

/** Match patterns of all pages that are read, those on hosts that the user has added among them. */
export const pagePatterns = (added: readonly string[]): string[] => [...PAGE_PATTERNS, ...added.map(pattern)]

/**
 * Whether a page is the web app's or a share's, so that what its content script reports may be believed.
 * The same list as the manifest's: the background checks each sender again.
 * @param added hosts that the user has added, with the browser's permission (`readPanHosts` of `src/platform`)
 */
export function isPanPage(url: string, added: readonly string[]): boolean {
  const host = httpsHost(url)
  return host !== null && !isNeverHost(host) && (isListedHost(host) || added.includes(host))
}

/**
 * Whether a page that is on no known host may be 123pan's at a new address: all its mirrors have been called `123…`,
 * and its paths have stayed the same (facts of 2026-09).
 * @returns the host; null where nothing speaks for it
 */
export function newPanHost(url: string): string | null {
  const host = httpsHost(url)
  if (host === null || isListedHost(host) || isNeverHost(host)) return null
  const isLikely =
    /(?:^|\.)123\w*\.\w+$/.test(host) ||
    placeInUrl(url).kind === 'share' ||
    new URL(url).searchParams.has('homeFilePath')
  return isLikely ? host : null
}

function httpsHost(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, port, hostname } = new URL(url)
  return protocol === 'https:' && port === '' ? hostname : null
}
