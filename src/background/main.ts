import { openCatalogue } from '../catalogue/index.ts'
import { answer, type Job, type ToBackground, writeJob } from '../messages/index.ts'
import {
  browser,
  closeSettingsToPages,
  forgetClosedPrivate,
  forgetLastPrivate,
  isOnThisSide,
  onAccess,
} from '../platform/index.ts'
import { readKey } from '../platform/secrets.ts'
import { createActs } from './acts/acts.ts'
import { startCommands } from './acts/commands.ts'
import { startMenus } from './acts/menus.ts'
import { createAlarm } from './alarm.ts'
import { createAwake } from './awake.ts'
import { createBadge } from './badge.ts'
import { watchExpiring } from './expiring.ts'
import { openFirstPage } from './first-page.ts'
import { forgetAll } from './forget-all.ts'
import { jobMessages } from './job-messages.ts'
import { takeBatch } from './observe.ts'
import { openPress } from './press-host.ts'
import { isContentScript, isOwnPage } from './senders.ts'
import { startLister } from './start-lister.ts'
import { createView } from './view.ts'
import { watchHosts } from './watch-hosts.ts'

// Before any database is opened.
void forgetLastPrivate()
const catalogue = openCatalogue()
const badge = createBadge()
const expiry = watchExpiring(badge.beside)

const watchers: readonly ((job: Job) => void)[] = [
  createAwake(),
  createAlarm(() => lister.wake()),
  badge.job,
  createView(showJob, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
]

/** One that was forgotten meanwhile is shown no more. */
async function showJob(job: Job): Promise<void> {
  if (await lister.job()) await writeJob(job)
}

const lister = startLister(catalogue, (job) => {
  for (const watch of watchers) watch(job)
})

// Once it is known whether there is a job, whose words on the button go first.
void lister.job().then(expiry.look)

const acts = createActs(catalogue, lister)
startMenus(acts)
startCommands(acts)

void closeSettingsToPages()
watchHosts()
openFirstPage()
onAccess(() => lister.wake())
forgetClosedPrivate()

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
    ...jobMessages(lister),
    openPress,
    key: ({ uid }) => readKey(uid),
    libraryChanged: expiry.look,
    forgetAll: () => forgetAll(lister, expiry),
  },
  (name, sender) => {
    if (!FROM_PAGES.has(name)) return isOwnPage(sender, id, home)
    // What it is not to take, it must not hear: whatever is taken in is on disk.
    return sender.tab !== undefined && isOnThisSide(sender.tab) && isContentScript(sender, id)
  },
)
