import { DRIVERS, urlTree, urlTreeStorage } from '../openlist/index.ts'
import type { ExportInput } from './format.ts'
import { linkForm } from './signed-link.ts'
import type { TreeKind } from './tree-export.ts'

/** UrlTree never signs: with signed links it is a mount for a while, with bare ones for who has authentication off. */
export const urlTreeKind =
  (signed: boolean) =>
  (input: ExportInput): TreeKind => ({
    id: signed ? 'url-tree-signed' : 'url-tree',
    format: urlTree,
    form: linkForm(input, signed),
    rowOf: (mountPath, text) => urlTreeStorage({ mountPath, text }),
    driver: DRIVERS.urlTree,
    textField: 'url_structure',
    fields: { head_size: false, writable: false },
    privateKey: '',
    warnings: signed ? [] : ['unauthenticated'],
  })
