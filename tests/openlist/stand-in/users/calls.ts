import { bind, idIn, type Shape } from '../bind.ts'
import type { Call } from '../call.ts'
import { ok, Refusal, type Reply } from '../http/reply.ts'
import { PAGE } from '../page.ts'
import { DatabaseError } from '../table.ts'
import { ROLES, USER, type User } from './user.ts'

const LOGIN_FIELDS = { username: 'string', password: 'string', otp_code: 'string' } as const
const LOGIN: Shape<typeof LOGIN_FIELDS> = {
  type: 'handles.LoginReq',
  fields: LOGIN_FIELDS,
  required: ['username', 'Username'],
}

/** `POST /api/auth/login`. */
export const login = ({ server, request }: Call): Reply => {
  const { username, password } = bind(request, LOGIN)
  if (server.passwords.get(username) !== password) throw new Refusal(401, 'Invalid username or password')
  return ok({ token: server.logIn(username) })
}

/** `GET /api/me`. */
export const me = ({ user }: Call): Reply => ok({ ...user, otp: false })

export const listUsers = ({ server, request }: Call): Reply => {
  const { page, per_page: perPage } = bind(request, PAGE)
  return ok(server.users.page(page, perPage))
}

const fromDatabase = <T>(act: () => T): T => {
  try {
    return act()
  } catch (error) {
    if (error instanceof DatabaseError) throw new Refusal(500, error.message)
    throw error
  }
}

const oldUser = ({ server }: Call, id: number): User => {
  const user = server.users.all.find((user) => user.id === id)
  if (!user) throw new Refusal(500, 'failed get old user: record not found')
  return user
}

export const createUser = ({ server, request }: Call): Reply => {
  const user = bind(request, USER)
  if (user.role !== ROLES.general) throw new Refusal(400, 'admin or guest user can not be created')
  fromDatabase(() => server.users.insert({ ...user, password: '', allow_ldap: true }))
  server.passwords.set(user.username, user.password)
  return ok()
}

export const updateUser = (call: Call): Reply => {
  const { server, request } = call
  const user = bind(request, USER)
  if (oldUser(call, user.id).role !== user.role) throw new Refusal(400, 'role can not be changed')
  if (user.disabled && user.role === ROLES.admin) throw new Refusal(400, 'admin user can not be disabled')
  fromDatabase(() => server.users.save({ ...user, password: '' }))
  if (user.password !== '') server.passwords.set(user.username, user.password)
  return ok()
}

export const deleteUser = (call: Call): Reply => {
  const user = oldUser(call, idIn(call.request))
  if (user.role !== ROLES.general) throw new Refusal(500, 'cannot delete admin or guest')
  call.server.users.remove(user.id)
  return ok()
}
