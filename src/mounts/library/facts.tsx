import type { ComponentChildren, JSX } from 'preact'
import type { Mounting } from '../../library/index.ts'
import { libraryTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { localTime } from '../local-time.ts'
import { driverText } from '../steps/driver-text.ts'

/** Paths that are named of many storages. */
const NAMED = 12

/** What is known of a mounting. */
export function Facts({ mounting }: { readonly mounting: Mounting }): JSX.Element {
  const { createdAt, updatedAt, storages, share, driver } = mounting
  const paths = storages.slice(0, NAMED).map(({ path }) => path)
  return (
    <dl class="facts">
      <Fact name={t(libraryTexts.created)}>{localTime(createdAt / 1000)}</Fact>
      {updatedAt !== createdAt && <Fact name={t(libraryTexts.updated)}>{localTime(updatedAt / 1000)}</Fact>}
      {driverText(driver) && (
        <Fact name={t(libraryTexts.checked)}>
          <LastCheck mounting={mounting} />
        </Fact>
      )}
      {share && <Fact name={t(libraryTexts.share)}>{share.shareKey}</Fact>}
      {storages.length > 1 && (
        <Fact name={t(libraryTexts.storages, { n: storages.length })}>
          <bdi>{paths.join(' · ')}</bdi>
          {storages.length > NAMED && ' …'}
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly children: ComponentChildren
}

const Fact = ({ name, children }: FactProps): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function LastCheck({ mounting: { checked } }: { readonly mounting: Mounting }): JSX.Element {
  if (!checked) return <>{t(libraryTexts.neverChecked)}</>
  const { right, expected, at } = checked
  return (
    <span class={right === expected ? '' : 'wrong'}>
      {t(libraryTexts.checkedOf, { right, expected, time: localTime(at / 1000) })}
    </span>
  )
}
