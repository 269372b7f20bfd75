import type { JSX } from 'preact'
import { MASK } from '../../export/index.ts'
import type { StorageRow } from '../../openlist/index.ts'
import { mountingTexts, type Text } from '../../texts/index.ts'
import { Icon, t, tell } from '../../ui/index.ts'
import { fieldsFor } from '../steps/options.ts'
import { ownFields } from '../steps/put-storage.ts'
import { options } from './flow.ts'

/** What the drivers' own fields are for; others are not shown. */
const WHY: Readonly<Record<string, Text>> = {
  origin_urls: mountingTexts.fieldText,
  url_structure: mountingTexts.fieldText,
  private_key: mountingTexts.fieldKey,
  uid: mountingTexts.fieldUid,
  valid_duration: mountingTexts.fieldValid,
  sharekey: mountingTexts.fieldShare,
  sharepassword: mountingTexts.fieldPassword,
  root_folder_id: mountingTexts.fieldFolder,
}

/** The fields that matter of what is entered, with what they are for. */
export function Fields({ row }: { readonly row: StorageRow }): JSX.Element {
  const own = ownFields(row)
  const { webdav_policy: policy } = fieldsFor(options.value)
  const told: readonly (readonly [field: string, value: string, why: string])[] = [
    ['driver', row.driver, t(mountingTexts.fieldDriver)],
    ...Object.entries(own).flatMap(([field, value]): (readonly [string, string, string])[] => {
      const why = WHY[field]
      return why ? [[field, shown(field, String(value)), tell(why, { n: String(value).split('\n').length })]] : []
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

function shown(field: string, value: string): string {
  if (field === 'private_key') return MASK
  return WHY[field] === mountingTexts.fieldText ? '…' : value
}
