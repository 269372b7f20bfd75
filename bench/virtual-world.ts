import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { setImmediate as macrotask } from 'node:timers/promises'
import type { Clock } from '../src/background/clock.ts'
import { openJobDisk } from '../src/background/job-disk.ts'
import { getLinks } from '../src/background/links/get-links.ts'
import { createLister } from '../src/background/lister.ts'
import { takeObserved } from '../src/background/observe.ts'
import type { Order } from '../src/background/work.ts'
import { type Catalogue, openCatalogue } from '../src/catalogue/index.ts'
import type { Ask } from '../src/core/index.ts'
import type { Answer, Job } from '../src/messages/index.ts'
import { requestFor } from '../src/pan123/index.ts'
import { type Account, ask, type Replica } from '../tests/replica/index.ts'

const API = 'https://api.123278.com'
/** Milliseconds between two requests, as it is set when nobody has changed it. */
const SPACING = 700

/** Long ago: no answer may be dated in the future. */
const START = Date.UTC(2025, 0)

/** The extension's own lister before the local 123pan, on a clock that only waiting and answers move on. */
export interface VirtualWorld {
  readonly catalogue: Catalogue
  /** Does a job to its end. @returns how long it took, milliseconds of the virtual clock */
  readonly run: (order: Order) => Promise<{ readonly job: Job; readonly took: number }>
  /** One question with its answer's text, as whoever else might put it. */
  readonly answer: (ask: Ask) => Promise<string>
  readonly clock: Clock
  readonly close: () => void
}

/** @param latency milliseconds that an answer takes */
export function virtualWorld({ httpsPort }: Replica, account: Account, latency: number): VirtualWorld {
  let now = START
  const clock: Clock = {
    now: () => now,
    wait: async (milliseconds, signal) => {
      const due = now + milliseconds
      await macrotask()
      signal.throwIfAborted()
      now = Math.max(now, due)
    },
  }
  const observe = async (asked: Ask) => {
    const { url, method, headers } = requestFor(asked, { origin: API, password: '' }, now, 0.5)
    const login = { ...headers, Authorization: `Bearer ${account.token}` }
    const { status, text } = await ask(httpsPort, url, { headers: login })
    now += latency
    return { at: now, url, method, body: null, uid: account.uid, status, text }
  }
  // Nothing is known yet.
  globalThis.indexedDB = new IDBFactory()
  const catalogue = openCatalogue()
  const disk = openJobDisk()
  let told: Job | null = null
  const lister = createLister({
    ask: async (asked): Promise<Answer> => ({ observed: await observe(asked) }),
    take: (observed) => takeObserved(catalogue, observed, true),
    catalogue,
    disk,
    getLinks,
    report: (job) => (told = job),
    spacing: () => SPACING,
    clock,
    random: () => 0,
  })
  const ended = (job: Job | null): job is Job => job !== null && job.state !== 'running'
  return {
    catalogue,
    clock,
    answer: async (asked) => (await observe(asked)).text,
    run: async (order) => {
      const began = now
      told = null
      await lister.start(order)
      while (!ended(told)) await macrotask()
      const job: Job = told
      if (job.state !== 'done') throw new Error(`the job is ${job.state}: ${JSON.stringify(job.problem)}`)
      return { job, took: now - began }
    },
    close: () => {
      catalogue.close()
      disk.close()
    },
  }
}
