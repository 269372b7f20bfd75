import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { type Catalogue, openCatalogue } from '../../catalogue/index.ts'
import { type Ask, type Entry, ownSpace, type SpaceId, uidOf } from '../../core/index.ts'
import type { Answer, Job } from '../../messages/index.ts'
import { requestFor } from '../../pan123/index.ts'
import { type JobDisk, openJobDisk } from '../job-disk.ts'
import { createLister, type Lister, type ListerNeeds } from '../lister.ts'
import { takeObserved } from '../observe.ts'
import type { Order } from '../work.ts'
import type { Envelope, FakePan } from './fake-pan.ts'
import { Life } from './life.ts'

/** What came to the fake 123pan, and when, milliseconds from the start. */
export interface Asked {
  readonly ask: Ask
  readonly at: number
  readonly tab: number | null
}

/** What a test does in place of the fake 123pan; undefined leaves it to that. */
type Script = (ask: Ask, count: number) => Envelope | Answer | Promise<Envelope | Answer> | undefined

export const SPACE = ownSpace('7')
const START = 1_000_000_000_000

type ListOrder = Extract<Order, { kind: 'list' }>

/** Lists everything below the top. */
export const ALL: ListOrder = { kind: 'list', tab: 5, space: SPACE, folder: 0, folders: [0], below: true }

/** Lists one folder, without what is below it. */
export const only = (folder: number): ListOrder => ({ ...ALL, folder, folders: [folder], below: false })

/** Node's, which runs the tests. */
declare const setImmediate: (then: () => void) => void

const macrotask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A browser on a virtual clock: its disk outlives the background, which can be killed at any step. */
export class World {
  readonly asked: Asked[] = []
  readonly jobs: Job[] = []
  readonly pan: FakePan
  script: Script = () => undefined
  getLinks: ListerNeeds['getLinks'] = async () => undefined
  spacing: unknown = 700
  random = 0
  /** Milliseconds that an answer takes. */
  latency = 100
  now = START
  life = new Life(Infinity)
  lister: Lister
  readonly #disk = new IDBFactory()
  readonly #open: (Catalogue | JobDisk)[] = []

  constructor(pan: FakePan, steps = Infinity) {
    this.pan = pan
    this.lister = this.live(steps)
  }

  get job(): Job | undefined {
    return this.jobs.at(-1)
  }

  get pages(): (readonly [folder: number, page: number])[] {
    return this.asked.flatMap(({ ask }) => (ask.kind === 'link' ? [] : [[ask.folder, ask.page] as const]))
  }

  /** A new background on the same disk, for so many steps; the one before is dead. */
  live(steps = Infinity): Lister {
    this.life.end()
    const life = new Life(steps)
    this.life = life
    globalThis.indexedDB = this.#disk
    const catalogue = openCatalogue()
    const disk = openJobDisk()
    this.#open.push(catalogue, disk)
    this.lister = createLister({
      ask: life.step((ask, tab) => this.#answer(ask, tab)),
      take: life.step((observed) => takeObserved(catalogue, observed, true)),
      catalogue: life.steps(catalogue),
      disk: life.steps(disk),
      getLinks: (run, work) => this.getLinks(run, work),
      report: (job) => {
        if (!life.over) this.jobs.push(job)
      },
      spacing: () => this.spacing,
      clock: {
        now: () => this.now,
        wait: life.step(async (milliseconds, signal) => {
          const due = this.now + milliseconds
          await macrotask()
          signal.throwIfAborted()
          this.now = Math.max(this.now, due)
        }),
      },
      random: () => this.random,
    })
    return this.lister
  }

  /** Resolves when the newest job is in such a state, or the background is dead. */
  async until(...states: Job['state'][]): Promise<void> {
    await this.when(() => this.job !== undefined && states.includes(this.job.state))
  }

  async when(check: () => boolean): Promise<void> {
    while (!check() && !this.life.over) await macrotask()
  }

  /** Lets happen what can without an answer: of disk and timers nothing takes so many turns. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 200; turn++) await macrotask()
  }

  /** Starts a job and waits for its end. */
  async run(order: Order): Promise<Job | undefined> {
    await this.lister.start(order)
    await this.until('done', 'failed', 'paused', 'waiting')
    return this.job
  }

  /** Everything in the catalogue, sorted by id: entries by their folder, and which folders are complete. */
  async listed(space: SpaceId = SPACE): Promise<{ readonly complete: number[]; readonly entries: Entry[] }> {
    globalThis.indexedDB = this.#disk
    const catalogue = openCatalogue()
    const states = await catalogue.folders(space)
    const entries = await Promise.all(states.map(({ folder }) => catalogue.children(space, folder)))
    catalogue.close()
    const complete = states.filter((state) => state.complete).map(({ folder }) => folder)
    return { complete: complete.toSorted((a, b) => a - b), entries: entries.flat().toSorted((a, b) => a.id - b.id) }
  }

  /** An answer as the page's own request brings it. */
  async observe(ask: Ask): Promise<void> {
    globalThis.indexedDB = this.#disk
    const catalogue = openCatalogue()
    await takeObserved(catalogue, this.#observed(ask, this.pan.answer(ask)))
    catalogue.close()
  }

  close(): void {
    this.life.end()
    for (const each of this.#open) each.close()
  }

  #observed(ask: Ask, envelope: Envelope): object {
    const { url, method } = requestFor(ask, { origin: 'https://api.123278.com', password: '' })
    return { url, method, body: null, uid: uidOf(ask.space), at: this.now, status: 200, text: JSON.stringify(envelope) }
  }

  async #answer(ask: Ask, tab: number | null): Promise<Answer> {
    this.asked.push({ ask, tab, at: this.now - START })
    const reply = (await this.script(ask, this.asked.length)) ?? this.pan.answer(ask)
    await macrotask()
    this.now += this.latency
    if (!('code' in reply)) return reply
    // Checked by takeObserved, as what a content script sends.
    return { observed: this.#observed(ask, reply) } as Answer
  }
}
