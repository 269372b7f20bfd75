import type { JSX } from 'preact'
import type { MountOrder } from '../../library/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { doing, existing, pathFits, type Step } from './flow.ts'
import { storages } from '../state/storages.ts'
import { mount } from './go.ts'

/** The button that does it, and what is being done. */
export function GoButton({ order }: { readonly order: MountOrder }): JSX.Element {
  const now = doing.value
  const { taken, ours } = existing.value
  const ready = now === null && storages.value !== null && pathFits.value && taken.length === 0
  return (
    <div class="go">
      <Button look="primary" data-action="mount" disabled={!ready} onClick={() => void mount(order)}>
        {t(ours.length > 0 ? mountingTexts.seeChanges : mountingTexts.mount)}
      </Button>
      <p role="status">{now && <Doing now={now} />}</p>
    </div>
  )
}

/** What is being done, in words. */
export const Doing = ({ now }: { readonly now: Step }): JSX.Element => (
  <>
    {now === 'comparing'
      ? t(mountingTexts.comparing)
      : now === 'mounting'
        ? t(mountingTexts.mounting)
        : t(mountingTexts.listing, now)}
  </>
)
