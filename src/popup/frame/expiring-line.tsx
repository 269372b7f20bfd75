import type { JSX } from 'preact'
import type { Expiring } from '../../library/index.ts'
import { expiringTexts, popupTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { openMounts } from '../state/mounts-page.ts'

/** That signed links of what was mounted end soon or have ended, and the way to where they are made anew. */
export const ExpiringLine = ({ expiring: { path, left, more } }: { readonly expiring: Expiring }): JSX.Element => (
  <p class={`banner ${left ? 'calm' : ''}`} role="status">
    <Icon name="clock" />
    <span>
      {left
        ? t(expiringTexts.ends, { path, time: t(expiringTexts[left.unit], { n: left.n }) })
        : t(expiringTexts.ended, { path })}
      {more > 0 && ` · ${t(expiringTexts.more, { n: more })}`}
    </span>
    <Button look="quiet" data-action="open-mounts" onClick={() => void openMounts()}>
      {t(popupTexts.openMounts)}
    </Button>
  </p>
)
