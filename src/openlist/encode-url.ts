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
  const parts = /^(https?):\/\/([^/?#]*)([^#]*)(#?)([^]*)$/i.exec(url)
  if (!parts) throw new MountlinkError('link-unreadable')
  const [, scheme = '', authority = '', target = '', hash = '', fragment = ''] = parts
  // An empty port says nothing and its colon, before `//` or the line's end, would be misread.
  const host = encode(authority.replace(/:+$/, ''), /[^\w.~!$&'()*+,;=@%[\]:-]/gu)
  const path = encode(target.startsWith('/') ? target : `/${target}`, OUTSIDE_HOST)
  return `${scheme.toLowerCase()}://${host}${path}${hash}${encode(fragment, OUTSIDE_HOST)}`
}

const OUTSIDE_HOST = /[^\w.~!$&'()*+,;=@%/?-]/gu

const encode = (text: string, outside: RegExp): string =>
  text
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(outside, (character) => encodeURIComponent(character))
