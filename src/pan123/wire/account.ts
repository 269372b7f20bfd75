import { type OwnSpaceId, ownSpace } from '../../core/index.ts'
import { type Decoded, fact, NOTHING, UNREADABLE } from './decoded.ts'
import { field } from './field.ts'
import { id, name as nameIn } from './values.ts'

/**
 * Whose drive it is.
 * @param space the account of the login; null where it could not be read, then the answer's own UID counts
 */
export function accountIn(space: OwnSpaceId | null, data: unknown): Decoded {
  const uid = id(field(data, 'UID'))
  const own = space ?? (uid === null ? null : ownSpace(String(uid)))
  if (!own) return UNREADABLE
  return fact({ kind: 'account', space: own, nickname: nameIn(field(data, 'Nickname')) ?? '' })
}

/**
 * Names out of answers whose form is only half known (`get_path`, `details`, `file/info`): whatever list of theirs
 * holds ids with names. Only names, no entries: those of one folder are complete in its listing alone.
 */
export function namesIn(space: OwnSpaceId, data: unknown): Decoded {
  const lists = Array.isArray(data) ? [data] : typeof data === 'object' && data !== null ? Object.values(data) : []
  const names = lists
    .flatMap((list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []))
    .flatMap((each) => {
      const [folder, name] = [id(field(each, 'FileId')), nameIn(field(each, 'FileName'))]
      return folder !== null && name ? [{ id: folder, name }] : []
    })
  return names.length > 0 ? fact({ kind: 'names', space, names }) : NOTHING
}
