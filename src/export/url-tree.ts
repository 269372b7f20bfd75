import { parseUrlTree, printUrlTree, urlTreeStorage } from '../openlist/index.ts'
import type { ExportInput, Made, Shape } from './format.ts'
import { expiryOf, linkInText } from './signed-link.ts'
import { makeTree } from './tree-export.ts'

/** UrlTree never signs: with signed links it is a mount for a while, with bare ones for who has authentication off. */
export const makeUrlTree =
  (signed: boolean) =>
  (shape: Shape, input: ExportInput): Made =>
    makeTree(
      {
        linkOf: linkInText(input, signed),
        expiresAt: signed ? expiryOf(input) : null,
        print: printUrlTree,
        parse: parseUrlTree,
        rowOf: (text) => urlTreeStorage({ mountPath: input.mountPath, text }),
        driver: 'UrlTree',
        textField: 'url_structure',
        fields: { head_size: false, writable: false },
        privateKey: '',
        warnings: signed ? [] : ['unauthenticated'],
      },
      shape,
      input,
    )
