import { covers, nameOf, parentOf } from '../clean-path.ts'
import type { Server } from '../server-state.ts'
import { needsNoPassword, seesHidden, type User } from '../users/user.ts'
import type { Meta } from './meta.ts'

/** Which of its fields says that a meta also holds below its folder. */
type Below = 'p_sub' | 'h_sub' | 'r_sub' | 'header_sub' | 'w_sub'

/** @returns whether a meta holds for a path in one respect */
export const holdsFor = (meta: Meta, path: string, below: Below): boolean =>
  path === meta.path || (meta[below] && covers(meta.path, path))

/** @returns the meta that counts for a path: the nearest, even where it says nothing of what is asked */
export const nearestMeta = ({ metas }: Pick<Server, 'metas'>, path: string): Meta | null => {
  const found = metas.all.find((meta) => meta.path === path)
  return found ?? (path === '/' ? null : nearestMeta({ metas }, parentOf(path)))
}

/** @returns whether a password stands before a path */
export const hasPassword = (meta: Meta | null, path: string): meta is Meta =>
  meta !== null && meta.password !== '' && holdsFor(meta, path, 'p_sub')

const patternsOf = ({ hide }: Meta): readonly RegExp[] => hide.split('\n').map((pattern) => new RegExp(pattern))

/** @returns whether a name is not shown in a folder */
export const isHidden = (meta: Meta | null, user: User, folder: string, name: string): boolean =>
  meta !== null &&
  meta.hide !== '' &&
  !seesHidden(user) &&
  holdsFor(meta, folder, 'h_sub') &&
  patternsOf(meta).some((pattern) => pattern.test(name))

/** @returns whether a user may see a path */
export const mayEnter = (user: User, meta: Meta | null, path: string, password: string): boolean =>
  !isHidden(meta, user, parentOf(path), nameOf(path)) &&
  (needsNoPassword(user) || !hasPassword(meta, path) || meta.password === password)
