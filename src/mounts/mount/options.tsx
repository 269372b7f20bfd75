import type { JSX } from 'preact'
import type { StorageRow } from '../../openlist/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { canChooseProxy } from '../steps/options.ts'
import { Fields } from './fields.tsx'
import { options } from './flow.ts'

/** What may be chosen of a storage, and all that is entered, each explained. */
export function Options({ row }: { readonly row: StorageRow | undefined }): JSX.Element | null {
  if (!row) return null
  const { sign, proxy } = options.value
  const free = canChooseProxy(row.driver)
  return (
    <section class="card">
      <label class="line">
        <span class="label wide">
          {t(mountingTexts.sign)}
          <small>{t(mountingTexts.signWhy)}</small>
        </span>
        <input
          id="sign"
          class="switch"
          type="checkbox"
          role="switch"
          checked={sign}
          onChange={({ currentTarget }) => (options.value = { ...options.peek(), sign: currentTarget.checked })}
        />
      </label>
      <label class="line">
        <span class="label wide">
          {t(mountingTexts.proxy)}
          <small>{t(free ? mountingTexts.proxyWhy : mountingTexts.proxyShare)}</small>
        </span>
        <input
          id="proxy"
          class="switch"
          type="checkbox"
          role="switch"
          checked={proxy}
          disabled={!free}
          onChange={({ currentTarget }) => (options.value = { ...options.peek(), proxy: currentTarget.checked })}
        />
      </label>
      <Fields row={row} />
    </section>
  )
}
