import { openCatalogue } from '../catalogue/index.ts'
import { answer, type Job, type ToBackground, writeJob } from '../messages/index.ts'
import {
  browser,
  closeSettingsToPages,
  DEFAULT_SPACING,
  onAccess,
  onSettings,
  readSettings,
} from '../platform/index.ts'
import { readKey } from '../platform/secrets.ts'
import { createActs } from './acts/acts.ts'
import { startCommands } from './acts/commands.ts'
import { startMenus } from './acts/menus.ts'
import { createAlarm } from './alarm.ts'
import { createAwake } from './awake.ts'
import { createBadge } from './badge.ts'
import { realClock } from './clock.ts'
import { forgetAll } from './forget-all.ts'
import { openJobDisk } from './job-disk.ts'
import { getLinks } from './links/get-links.ts'
import { createLister } from './lister.ts'
import { takeBatch, takeObserved } from './observe.ts'
import { panTabs } from './pan-tabs.ts'
import { openPress } from './press-host.ts'
import { isContentScript, isOwnPage } from './senders.ts'
import { createAsker } from './tabs.ts'
import { createView } from './view.ts'
import { watchHosts } from './watch-hosts.ts'

const catalogue = openCatalogue()

const watchers: readonly ((job: Job) => void)[] = [
  createAwake(),
  createAlarm(() => lister.wake()),
  createBadge(),
  createView(showJob, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
]

/** One that was forgotten meanwhile is shown no more. */
async function showJob(job: Job): Promise<void> {
  if (await lister.job()) await writeJob(job)
}

let spacing: unknown = DEFAULT_SPACING
const setSpacing = (settings: { readonly spacing: unknown }): void => void (spacing = settings.spacing)
readSettings().then(setSpacing, () => undefined)
onSettings(setSpacing)

const lister = createLister({
  ask: createAsker(panTabs, realClock),
  take: (observed) => takeObserved(catalogue, observed, true),
  catalogue,
  disk: openJobDisk(),
  getLinks,
  report: (job) => {
    for (const watch of watchers) watch(job)
  },
  spacing: () => spacing,
  clock: realClock,
  random: Math.random,
})

const acts = createActs(catalogue, lister)
startMenus(acts)
startCommands(acts)

void closeSettingsToPages()
watchHosts()
onAccess(() => lister.wake())

const { id } = browser.runtime
/** What content scripts may say, and only they. */
const FROM_PAGES: ReadonlySet<keyof ToBackground> = new Set(['observed', 'pointed', 'act'])
const home = browser.runtime.getURL('')

answer<ToBackground>(
  'background',
  {
    observed: async (batch) => {
      const taken = await takeBatch(catalogue, batch)
      // It has just used its login, so it may be the tab that is waited for.
      lister.wake()
      return taken
    },
    pointed: (rows, { tab }) => acts.pointed(rows, tab),
    act: (ask, { tab }) => acts.asked(ask, tab),
    list: (order) => lister.start({ kind: 'list', ...order }),
    links: (order) => lister.start({ kind: 'links', ...order }),
    pauseJob: lister.pause,
    resumeJob: lister.resume,
    stopJob: lister.stop,
    job: lister.job,
    openPress,
    key: ({ uid }) => readKey(uid),
    forgetAll: () => forgetAll(lister),
  },
  (name, sender) => (FROM_PAGES.has(name) ? isContentScript(sender, id) : isOwnPage(sender, id, home)),
)
