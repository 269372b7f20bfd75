const TOKEN = 'authorToken'

/** The bearer token, '' when logged out; other tabs and tests may change it at any time. */
export const token = (): string => (localStorage.getItem(TOKEN) ?? '').replaceAll('"', '')

export const logIn = (value: string): void =>
  localStorage.setItem(TOKEN, shellSettings.tokenQuoted ? JSON.stringify(value) : value)

export const logOut = (): void => localStorage.removeItem(TOKEN)

/** The id of this browser that every call carries. */
export const loginUuid = (): string => {
  const kept = localStorage.getItem('LoginUuid') ?? crypto.randomUUID().replaceAll('-', '')
  localStorage.setItem('LoginUuid', kept)
  return kept
}

/** Whom one can log in as. */
export interface Person {
  readonly uid: string
  readonly nickname: string
  readonly token: string
}

export const people = async (): Promise<Person[]> => {
  const response = await fetch('/__accounts')
  // The replica's own answer.
  return (await response.json()) as Person[]
}
