import type { JSX } from 'preact'
import type { StorageRow } from '../../openlist/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { fieldsFor } from '../work/options.ts'
import { ownFields } from '../work/put-storage.ts'
import { options } from './flow.ts'

/** What a preview shows in a key's place. Of one length, whatever the key's. */
const MASK = '••••••••'

/** Every field that is entered, with what it is for. */
export function Fields({ row }: { readonly row: StorageRow }): JSX.Element {
  const own = ownFields(row)
  const { webdav_policy: policy } = fieldsFor(options.value)
  const lines = (field: string): number => String(own[field]).split('\n').length
  const told: readonly (readonly [field: string, value: string, why: string])[] = [
    ['driver', row.driver, t(mountingTexts.fieldDriver)],
    ...Object.entries(own).flatMap(([field, value]): (readonly [string, string, string])[] => {
      switch (field) {
        case 'origin_urls':
        case 'url_structure':
          return [[field, '…', t(mountingTexts.fieldText, { n: lines(field) })]]
        case 'private_key':
          return [[field, MASK, t(mountingTexts.fieldKey)]]
        case 'uid':
          return [[field, String(value), t(mountingTexts.fieldUid)]]
        case 'valid_duration':
          return [[field, String(value), t(mountingTexts.fieldValid)]]
        case 'sharekey':
          return [[field, String(value), t(mountingTexts.fieldShare)]]
        case 'sharepassword':
          return [[field, String(value), t(mountingTexts.fieldPassword)]]
        case 'root_folder_id':
          return [[field, String(value), t(mountingTexts.fieldFolder)]]
        default:
          return []
      }
    }),
    ['webdav_policy', policy, t(mountingTexts.fieldPolicy)],
    ['cache_expiration', String(row.cache_expiration), t(mountingTexts.fieldCache)],
  ]
  return (
    <details class="fields">
      <summary>
        {t(mountingTexts.fields)}
        <Icon name="down" size={14} />
      </summary>
      <dl>
        {told.map(([field, value, why]) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>
              <b>{value}</b>
              <small>{why}</small>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
