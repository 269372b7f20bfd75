import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { handOrder, type Mounting, type MountOrder } from '../../library/index.ts'
import { browser } from '../../platform/index.ts'
import { findingTexts, libraryTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { SERVER_PROBLEMS } from '../server-problems.ts'
import { order } from '../state/order.ts'
import { go } from '../state/route.ts'
import { chooseServer } from '../state/servers.ts'
import { JobButton } from './job-button.tsx'

interface HelpProps {
  readonly problem: Problem
  readonly mounting: Mounting
}

/** The way out of a trouble with a mounting, where there is one beside trying again. */
export function Help({ problem: { code }, mounting }: HelpProps): JSX.Element | null {
  const { base, order: made } = mounting
  if (code === 'openlist-gone' && made)
    return (
      <p class="ways">
        <Button look="primary" data-action="mount-anew" onClick={() => void mountAnew(base, made)}>
          {t(libraryTexts.anew)}
        </Button>
      </p>
    )
  if (code === 'busy')
    return (
      <div class="ways">
        <JobButton does="stopJob" />
      </div>
    )
  if (code === 'key-missing')
    return (
      <p class="ways">
        <Button look="primary" icon="key" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(findingTexts.setKey)}
        </Button>
      </p>
    )
  if (!SERVER_PROBLEMS.includes(code)) return null
  return (
    <p class="ways">
      <a class="button" href="#servers">
        {t(libraryTexts.toServers)}
      </a>
    </p>
  )
}

/** Leads to where new mounts are made, with what was mounted. */
async function mountAnew(base: string, made: MountOrder): Promise<void> {
  chooseServer(base)
  order.value = made
  go('mount')
  // So that it is still there when the page is loaded again.
  await handOrder(made)
}
