import type { JSX } from 'preact'
import { isPrivate } from '../platform/index.ts'
import { mountsTexts } from '../texts/index.ts'
import { Icon, Mark, t } from '../ui/index.ts'
import { LibraryView } from './library/library-view.tsx'
import { MountView } from './mount/mount-view.tsx'
import { ServersView } from './servers/servers-view.tsx'
import { SharesView } from './shares/shares-view.tsx'
import { order } from './state/order.ts'
import { type View, view } from './state/route.ts'
import { Trouble } from './trouble.tsx'
import { diskTrouble } from './state/servers.ts'

const SHOWN = { mount: MountView, mounts: LibraryView, shares: SharesView, servers: ServersView } as const

/** The page: four views, of which the first is there only while something waits to be mounted. */
export const App = (): JSX.Element => (
  <main class="page">
    <header class="top">
      <Mark size={40} />
      <div>
        <h1>{t(mountsTexts.title)}</h1>
        <p>{t(mountsTexts.lead)}</p>
      </div>
    </header>
    {isPrivate() ? (
      <p class="warning">
        <Icon name="info" />
        {t(mountsTexts.private)}
      </p>
    ) : (
      <Views />
    )}
  </main>
)

function Views(): JSX.Element {
  const Shown = SHOWN[view.value]
  const views: readonly View[] = order.value
    ? ['mount', 'mounts', 'shares', 'servers']
    : ['mounts', 'shares', 'servers']
  return (
    <>
      <nav class="views">
        {views.map((each) => (
          <a key={each} href={`#${each}`} aria-current={each === view.value ? 'page' : undefined}>
            {t(mountsTexts[each])}
          </a>
        ))}
      </nav>
      {diskTrouble.value && <Trouble problem={diskTrouble.value} />}
      <Shown />
    </>
  )
}
