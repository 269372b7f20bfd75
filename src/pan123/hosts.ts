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

/**
 * Whether a page is the web app's or a share's, so that what its content script reports may be believed.
 * The same list as the manifest's: the background checks each sender again.
 */
export function isPanPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, port, hostname } = new URL(url)
  if (protocol !== 'https:' || port !== '') return false
  return PAGES.some((host) => (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host))
}
