/**
 * @param typed what a person enters as a domain
 * @returns the host as the browser writes it (lower case, `xn--…` for other scripts); null for what is none:
 * with a path, a port, a login, no dot, or an address of numbers
 */
export function hostName(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /[/?#@:\\\s]/.test(text) || !URL.canParse(`https://${text}`)) return null
  const { hostname } = new URL(`https://${text}`)
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(hostname)
  return isName ? hostname : null
}
