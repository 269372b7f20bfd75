import { MountlinkError } from '../core/index.ts'

/**
 * Percent-encodes a URL so that no line of OpenList's is broken by it: OpenList splits at line breaks and at a later
 * `http://`, trims white space, and takes a line that ends with a colon for a folder. It also lets Go parse the URL
 * to sign it, which refuses a stray percent sign. What is encoded already stays.
 * @param url an absolute http or https URL, raw or encoded
 * @returns ASCII; the same resource
 * @throws MountlinkError 'link-unreadable' for anything but an http or https URL
 */
export const encodeUrl = (url: string): string => {
  if (ENCODED.test(url)) return url
  const parts = /^(https?):\/\/([^/?#]*)([^#]*)(#?)([^]*)$/i.exec(url)
  if (!parts) throw new MountlinkError('link-unreadable')
  const [, scheme = '', authority = '', target = '', hash = '', fragment = ''] = parts
  // An empty port says nothing and its colon, before `//` or the line's end, would be misread.
  const host = encode(authority.replace(/:+$/, ''), UNFIT_IN_HOST)
  const path = encode(target.startsWith('/') ? target : `/${target}`, UNFIT)
  return `${scheme.toLowerCase()}://${host}${path}${hash}${encode(fragment, UNFIT)}`
}

/** Nothing to be done: nearly every link is so when it comes here. */
const ENCODED = /^https?:\/\/[\w.-]+\/(?:[\w.~!$&'()*+,;=@/?-]|%[0-9A-Fa-f]{2})*$/

/** A percent sign that encodes nothing, or a run of what must be encoded: whole runs, for the encoder is called for each. */
const UNFIT = /%(?![0-9A-Fa-f]{2})|[^\w.~!$&'()*+,;=@%/?-]+/g
/** As `UNFIT`, but for what a port and an IPv6 address are written with. */
const UNFIT_IN_HOST = /%(?![0-9A-Fa-f]{2})|[^\w.~!$&'()*+,;=@%[\]:-]+/g

/** Half a character has no bytes to encode; it becomes U+FFFD. */
const encode = (text: string, unfit: RegExp): string =>
  text.toWellFormed().replaceAll(unfit, (run) => encodeURIComponent(run))
