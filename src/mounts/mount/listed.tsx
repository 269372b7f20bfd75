import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import type { ListedBack } from '../steps/list-back.ts'
import { Trouble } from '../trouble.tsx'

/** Wrong files named. */
const NAMED = 20

const WRONG = {
  missing: mountingTexts.wrongMissing,
  size: mountingTexts.wrongSize,
  extra: mountingTexts.wrongExtra,
  'folder-refused': mountingTexts.wrongRefused,
} as const

/** What listing a mount through OpenList has shown. */
export function Listed({ listed }: { readonly listed: ListedBack | Problem }): JSX.Element {
  if ('code' in listed)
    return (
      <>
        <p>{t(mountingTexts.notListed)}</p>
        <Trouble problem={listed} />
      </>
    )
  if (listed.kind === 'listed')
    return (
      <p class="good" data-listed={listed.entries}>
        <Icon name="check" />
        {t(mountingTexts.listed, { n: listed.entries })}
      </p>
    )
  const { expected, right, wrong, wrongCount } = listed
  if (wrongCount === 0)
    return (
      <p class="good" data-listed={right}>
        <Icon name="check" />
        {t(mountingTexts.allRight, { right, expected })}
      </p>
    )
  return (
    <div class="wrong" data-listed={right}>
      <p class="warning">
        <Icon name="warning" />
        {t(mountingTexts.someWrong, { right, expected })}
      </p>
      <ul>
        {wrong.slice(0, NAMED).map(({ path, what }, at) => (
          <li key={at}>
            <bdi>{path}</bdi> <span class="chip warn">{t(WRONG[what])}</span>
          </li>
        ))}
        {wrongCount > NAMED && <li>{t(mountingTexts.more, { n: wrongCount - NAMED })}</li>}
      </ul>
    </div>
  )
}
