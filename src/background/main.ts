import { openCatalogue } from '../catalogue/index.ts'
import { answer, type Job, readJob, type ToBackground, toTab, writeJob } from '../messages/index.ts'
import { browser, closeSettingsToPages } from '../platform/index.ts'
import { createAwake } from './awake.ts'
import { realClock } from './clock.ts'
import { endInterrupted } from './interrupted.ts'
import { createLister } from './lister.ts'
import { takeBatch, takeObserved } from './observe.ts'
import { isContentScript, isOwnPage } from './senders.ts'

const catalogue = openCatalogue()
// What cannot be read must not keep the next job from being told of.
const started = endInterrupted().catch(() => undefined)
const keepAwake = createAwake()

function report(job: Job): void {
  keepAwake(job)
  void started.then(() => writeJob(job))
}

const lister = createLister({
  ask: (tab, ask) => toTab(tab, 'perform', ask),
  take: (observed) => takeObserved(catalogue, observed),
  report,
  clock: realClock,
  random: Math.random,
})

void closeSettingsToPages()

const { id } = browser.runtime
const home = browser.runtime.getURL('')

answer<ToBackground>(
  'background',
  {
    observed: (batch) => takeBatch(catalogue, batch),
    listFolder: async (ask) => lister.listFolder(ask),
    askLinks: async (ask) => lister.askLinks(ask),
    stopJob: async () => lister.stop(),
    job: async () => {
      await started
      return readJob()
    },
  },
  (name, sender) => (name === 'observed' ? isContentScript(sender, id) : isOwnPage(sender, id, home)),
)
