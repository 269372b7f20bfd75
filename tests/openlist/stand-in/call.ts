import type { LoggedRequest } from './http/log.ts'
import type { Server } from './server-state.ts'
import type { User } from './users/user.ts'

/** One call of the API, ready to be answered. */
export interface Call {
  readonly server: Server
  readonly request: LoggedRequest
  /** Whose token came with it; the guest without one. */
  readonly user: User
  /** `http://<host>` as the caller named it, and the sub-path. */
  readonly base: string
}
