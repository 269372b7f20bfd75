import { Refusal } from '../http/reply.ts'
import type { Server } from '../server-state.ts'
import { ROLES, type User } from './user.ts'

const GUEST_DISABLED = 'Guest user is disabled, login please'

const withRole = (server: Server, role: number): User => {
  const user = server.users.all.find((user) => user.role === role)
  if (!user) throw new Error(`The server has no user of role ${role}`)
  return user
}

/**
 * @param token as sent in `Authorization`; '' or none for the guest
 * @returns who asks
 * @throws Refusal 401 for a token that is not, or no longer, good
 */
export const userOf = (server: Server, token: string): User => {
  if (token === server.token) return withRole(server, ROLES.admin)
  if (token === '') return withRole(server, ROLES.guest)
  const name = server.logins.get(token)
  if (name === undefined) throw new Refusal(401, 'token is invalidated')
  const user = server.users.all.find(({ username }) => username === name)
  if (!user) throw new Refusal(401, 'failed find user: record not found')
  if (user.disabled) throw new Refusal(401, 'Current user is disabled, replace please')
  return user
}

/** @throws Refusal 401 for a guest where none is let in */
export const mustBeLetIn = (user: User): void => {
  if (user.role === ROLES.guest && user.disabled) throw new Refusal(401, GUEST_DISABLED)
}

/** @throws Refusal 403 */
export const mustBeAdmin = (user: User): void => {
  if (user.role !== ROLES.admin) throw new Refusal(403, 'You are not an admin')
}
