import { MountlinkError } from '../core/index.ts'
import { DRIVERS, pan123ShareStorage } from '../openlist/index.ts'
import { checkFields, printFields } from './field-lines.ts'
import type { Fixed } from './folder-id.ts'
import type { ExportInput, Shape } from './format.ts'
import { checkRow, printRow } from './storage-json.ts'

/** The fields of the 123PanShare driver. The password is shown: it is the user's to see, and the page shows it too. */
export function makePan123Share(shape: Shape, input: ExportInput): Fixed {
  const { share, folder, mountPath } = input
  if (!share) throw new MountlinkError('format-not-here')
  const fields = { sharekey: share.key, sharepassword: share.password, root_folder_id: String(folder.id) }
  const row = pan123ShareStorage({ mountPath, shareKey: share.key, password: share.password, folder: folder.id })
  const text = shape === 'text' ? printFields(fields) : printRow(row)
  if (shape === 'text') checkFields(text, fields)
  else
    checkRow(
      text,
      { driver: DRIVERS.pan123Share, mount_path: mountPath, web_proxy: true, webdav_policy: 'native_proxy' },
      fields,
    )
  return { text, warnings: share.password === '' ? [] : ['carries-password'] }
}
