import { randomBytes } from 'node:crypto'
import type { Remote } from './drivers/index.ts'
import type { AllowedOrigins } from './http/cors.ts'
import type { Meta } from './metas/meta.ts'
import { firstSettings, type Setting } from './settings/setting.ts'
import { Mounts } from './storages/mounts.ts'
import type { StorageRow } from './storages/row.ts'
import { Table } from './table.ts'
import { FIRST_USERS, type User } from './users/user.ts'

/** What a server is made with. */
export interface ServerOptions {
  /** The admin token. Default: one made up. */
  readonly token?: string
  /** What the server calls itself. Default: `v4.2.5`. */
  readonly version?: string
  /** Whether it lets guests in. Default: no, as a new one. */
  readonly guest?: boolean
  /** Whether every download needs a signature. Default: yes, as a new one. */
  readonly signAll?: boolean
  /** Drivers it lacks. */
  readonly without?: readonly string[]
  /** Fields that a driver of it lacks, as an old one does. */
  readonly fieldsMissing?: Readonly<Record<string, readonly string[]>>
  /** Which pages may read its answers (`cors.allow_origins` in its `config.json`). Default: all. */
  readonly allowedOrigins?: AllowedOrigins
  /** What the drivers that ask 123pan find there. Default: nothing. */
  readonly remote?: Partial<Remote>
}

const byOrder = (one: StorageRow, other: StorageRow): number => one.order - other.order || one.id - other.id

/** All that the server knows. Tests change it at will; requests read it as it is at that moment. */
export class Server {
  readonly token: string
  /** Who is logged in with which token. */
  readonly logins = new Map<string, string>()
  /** By user name. */
  readonly passwords = new Map<string, string>()
  readonly users = new Table<User>('x_users', 'username')
  readonly settings: Map<string, Setting>
  readonly storages = new Table<StorageRow>('x_storages', 'mount_path', byOrder)
  readonly metas = new Table<Meta>('x_meta', 'path')
  readonly remote: Remote
  readonly mounts: Mounts
  readonly fieldsMissing: Readonly<Record<string, readonly string[]>>
  readonly allowedOrigins: AllowedOrigins
  readonly #without: ReadonlySet<string>

  constructor(options: ServerOptions) {
    this.token = options.token ?? `openlist-${randomBytes(40).toString('hex')}`
    const settings = firstSettings(options.version ?? 'v4.2.5', this.token, options.signAll ?? true)
    this.settings = new Map(settings.map((setting) => [setting.key, setting]))
    this.remote = { shares: {}, drives: {}, ...options.remote }
    this.mounts = new Mounts(this.storages, this.remote)
    this.fieldsMissing = options.fieldsMissing ?? {}
    this.allowedOrigins = options.allowedOrigins ?? '*'
    this.#without = new Set(options.without)
    for (const user of FIRST_USERS) this.users.insert(user)
    this.setGuest(options.guest ?? false)
  }

  knows(driver: string): boolean {
    return !this.#without.has(driver)
  }

  setGuest(on: boolean): void {
    for (const user of this.users.all.filter(({ username }) => username === 'guest')) {
      this.users.save({ ...user, disabled: !on })
    }
  }

  setSignAll(on: boolean): void {
    const setting = this.settings.get('sign_all')
    if (setting) this.settings.set('sign_all', { ...setting, value: String(on) })
    this.mounts.cache.clear()
  }

  /** @returns the token of a new login, good until the next start */
  logIn(username: string): string {
    const token = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', username, randomBytes(32).toString('base64url')]
      .map((part, index) =>
        index === 1 ? Buffer.from(JSON.stringify({ username: part })).toString('base64url') : part,
      )
      .join('.')
    this.logins.set(token, username)
    return token
  }

  /** As stopped and started: logins are forgotten, what is in the database is mounted anew. */
  restart(): void {
    this.logins.clear()
    this.mounts.restart()
  }
}

export const signAll = ({ settings }: Server): boolean => settings.get('sign_all')?.value === 'true'
