/** What people and 123pan write before a share's password; one that opens an archive is another. */
const LABEL = '提取[码碼]|[访訪][问問][码碼]|(?<!解[压壓])密[码碼]|\\b(?:pwd|password|passcode)\\b'
/** What ends a password: white space, brackets, quotes, what joins parameters, anything Chinese. */
const END = '\\s,;&#"\'<>()\\[\\]{}\\u2018-\\u201F\\u2E80-\\uFFEF'
const VALUE = `[^:=${END}][^${END}]*`

const LABELLED = new RegExp(`(?:${LABEL})[\\s:：=]{0,9}(${VALUE})`, 'iu')
/** The first word after the link. */
const BARE = new RegExp(`^[^\\s,，]*[\\s,，]+(${VALUE})(?=[\\s,，]|$)`, 'u')
/** Percent-encoded letters that are not ASCII's, and `:` and `=`: what a label and its colon become in an address. */
const ENCODED_LABEL = /(?:%[89A-F][0-9A-F])+|%3[AD]/gi

/**
 * The password of a share, from what follows its address: `?pwd=abcd`, `?提取码:abcd` (both also percent-encoded),
 * ` 提取码：abcd`, ` 访问密码 abcd`, or the word after it alone.
 * @param rest all that follows; up to a million characters are read in no time
 * @returns '' where there is none
 */
export function passwordIn(rest: string): string {
  const readable = rest.replaceAll(ENCODED_LABEL, decoded)
  const labelled = LABELLED.exec(readable)?.[1]
  if (labelled !== undefined) return decoded(labelled)
  const bare = BARE.exec(rest)?.[1] ?? ''
  return bare.includes('://') || !/[A-Za-z0-9]/.test(bare) ? '' : bare
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // `50%`: the percent sign is part of it.
    return text
  }
}
