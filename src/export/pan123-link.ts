import { uidOf } from '../core/index.ts'
import { DRIVERS, pan123Link, pan123LinkStorage } from '../openlist/index.ts'
import { hasKey } from './file-link.ts'
import type { ExportInput } from './format.ts'
import { linkForm } from './signed-link.ts'
import type { TreeKind } from './tree-export.ts'

/**
 * The lasting mount: unsigned links, which the driver signs at every download. So their hosts are as strictly chosen
 * as if we signed. As text it works without a key here: key and account go into the driver's own fields.
 */
export function pan123LinkKind(input: ExportInput): TreeKind {
  const key = hasKey(input) ? input.key : { uid: uidOf(input.space) ?? '', privateKey: '' }
  const { validMinutes } = input
  return {
    id: 'pan123-link',
    format: pan123Link,
    form: linkForm(input, false),
    rowOf: (mountPath, text, privateKey) =>
      pan123LinkStorage({ mountPath, text, privateKey, uid: key.uid, validMinutes }),
    driver: DRIVERS.pan123Link,
    textField: 'origin_urls',
    fields: { private_key: key.privateKey, uid: Number(key.uid), valid_duration: validMinutes },
    privateKey: key.privateKey,
    warnings: hasKey(input) ? [] : ['no-key'],
  }
}
