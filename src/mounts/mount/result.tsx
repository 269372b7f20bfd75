import type { JSX } from 'preact'
import { changeTexts, mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import type { Done } from '../steps/carry-out.ts'
import { ChangeList } from './change-list.tsx'
import { Listed } from './listed.tsx'
import { MountingProtection } from '../protection/mounting-protection.tsx'
import { OpenLink } from './open-link.tsx'
import { UndoButton } from './undo-button.tsx'

/** What came of it, and what may be done next. */
export function Result({ done: { mounting, plan, listed } }: { readonly done: Done }): JSX.Element {
  const { base, path } = mounting
  return (
    <div class="flow">
      <section class="card result">
        <h2>
          <Icon name="check" size={20} />
          <bdi>{t(mountingTexts.mounted, { path })}</bdi>
        </h2>
        <Listed listed={listed} />
        <p class="ways">
          <OpenLink look="primary" base={base} path={path} />
          <a class="button" href="#mounts">
            {t(mountingTexts.toMounts)}
          </a>
        </p>
      </section>
      {plan && (
        <section class="card changes">
          <h2>{t(changeTexts.done)}</h2>
          <ChangeList plan={plan} done />
          <UndoButton mounting={mounting} />
        </section>
      )}
      {/* Last, for it grows when its answer comes, and would push a button from under the mouse. */}
      <MountingProtection key={mounting.id} mounting={mounting} />
    </div>
  )
}
