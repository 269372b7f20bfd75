import type { Catalogue } from '../catalogue/index.ts'
import type { Job } from '../messages/index.ts'
import { DEFAULT_SPACING, onSettings, readSettings } from '../platform/index.ts'
import { realClock } from './clock.ts'
import { openJobDisk } from './job-disk.ts'
import { getLinks } from './links/get-links.ts'
import { createLister, type Lister } from './lister.ts'
import { takeObserved } from './observe.ts'
import { panTabs } from './pan-tabs.ts'
import { createAsker } from './tabs.ts'

/**
 * The lister with the browser's own tabs, clock, settings and disk. What is on disk goes on at once.
 * @param report told of every step of a job
 */
export function startLister(catalogue: Catalogue, report: (job: Job) => void): Lister {
  let spacing: unknown = DEFAULT_SPACING
  const setSpacing = (settings: { readonly spacing: unknown }): void => void (spacing = settings.spacing)
  readSettings().then(setSpacing, () => undefined)
  onSettings(setSpacing)
  return createLister({
    ask: createAsker(panTabs, realClock),
    take: (observed) => takeObserved(catalogue, observed, true),
    catalogue,
    disk: openJobDisk(),
    getLinks,
    report,
    spacing: () => spacing,
    clock: realClock,
    random: Math.random,
  })
}
