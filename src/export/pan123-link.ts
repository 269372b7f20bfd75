import { uidOf } from '../core/index.ts'
import { pan123LinkStorage, parsePan123Link, printPan123Link } from '../openlist/index.ts'
import { hasKey, linkOf } from './file-link.ts'
import type { ExportInput, Made, Shape } from './format.ts'
import { makeTree } from './tree-export.ts'

/**
 * The lasting mount: unsigned links, which the driver signs at every download. So their hosts are as strictly chosen
 * as if we signed. As text it works without a key here: key and account go into the driver's own fields.
 */
export function makePan123Link(shape: Shape, input: ExportInput): Made {
  const key = hasKey(input) ? input.key : { uid: uidOf(input.space) ?? '', privateKey: '' }
  const fields = { private_key: key.privateKey, uid: Number(key.uid), valid_duration: input.validMinutes }
  return makeTree(
    {
      linkOf: (file) => linkOf(file, input, true),
      expiresAt: null,
      print: printPan123Link,
      parse: parsePan123Link,
      rowOf: (text, privateKey) =>
        pan123LinkStorage({
          mountPath: input.mountPath,
          text,
          privateKey,
          uid: key.uid,
          validMinutes: input.validMinutes,
        }),
      driver: '123PanLink',
      textField: 'origin_urls',
      fields,
      privateKey: key.privateKey,
      warnings: hasKey(input) ? [] : ['no-key'],
    },
    shape,
    input,
  )
}
