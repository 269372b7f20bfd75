/** A URL without its fragment, cut where its query starts. */
export interface Address {
  readonly path: string
  /** `name=value` each; those that are empty left out. */
  readonly parameters: readonly string[]
}

/** @param url raw or percent-encoded; nothing is decoded */
export function addressOf(url: string): Address {
  const hash = url.indexOf('#')
  const address = hash === -1 ? url : url.slice(0, hash)
  const cut = address.indexOf('?')
  if (cut === -1) return { path: address, parameters: [] }
  return {
    path: address.slice(0, cut),
    parameters: address
      .slice(cut + 1)
      .split('&')
      .filter((part) => part !== ''),
  }
}

export const isSignature = (parameter: string): boolean => parameter.startsWith('auth_key=')
