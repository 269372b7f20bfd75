import { type Catalogue, openCatalogue } from '../../../catalogue/index.ts'
import {
  type Ask,
  DriveTree,
  type Entry,
  type Fact,
  linkByRule,
  type LinkForm,
  linkGroup,
  type LinkRule,
  ROOT,
} from '../../../core/index.ts'
import type { Job, LinkGroup } from '../../../messages/index.ts'
import type { LinksWork, Run } from '../../run.ts'
import { getLinks } from '../get-links.ts'

export const SPACE = 'own:18'
export const VIP: LinkForm = { form: 'path', prefix: 'https://vip.123pan.cn/18/' }
export const BY_ID: LinkForm = { form: 'id', prefix: 'https://18.v.123pan.cn/18/' }

const entry = (id: number, parent: number, name: string, isFolder: boolean): Entry => ({
  id,
  parent,
  name,
  folder: isFolder,
  size: 1,
  modified: 1,
  md5: '',
  blocked: false,
})
export const folder = (id: number, parent: number, name: string): Entry => entry(id, parent, name, true)
export const file = (id: number, parent: number, name: string): Entry => entry(id, parent, name, false)

/** The space *Films* (1) with the folders 2, 3 and 4 in 3; in each ten files, ids from a hundred times the folder's. */
export const FILMS: readonly Entry[] = [
  folder(1, ROOT, 'Films'),
  folder(2, 1, 'A'),
  folder(3, 1, 'B 第1季'),
  folder(4, 3, 'C'),
].concat(
  [2, 3, 4].flatMap((parent) =>
    Array.from({ length: 10 }, (_, at) => file(parent * 100 + at, parent, at === 5 ? '100% #1 我?.mkv' : `n${at}.mkv`)),
  ),
)
export const FILES = FILMS.filter((each) => !each.folder).map(({ id }) => id)

/** One account's drive at 123pan, what was listed of it, and a job for its links. */
export class Drive {
  readonly catalogue: Catalogue = openCatalogue()
  /** What is asked of 123pan. */
  readonly asked: Ask[] = []
  /** Unix milliseconds. */
  now = 1_800_000_000_000
  /** The background dies at the request after so many. */
  killAfter = Infinity
  /** How 123pan makes the link of a file; null for none. */
  linkOf: (path: readonly string[], file: Entry) => string | null
  job: Pick<Job, 'done' | 'total' | 'findings'> = { done: 0, total: null, findings: [] }
  #kept: unknown
  #has = new Map<number, Entry>()

  constructor(rule: LinkForm = VIP) {
    this.linkOf = (path, { id }) => linkByRule(rule, path, id)
  }

  /** 123pan has these, and all of it was listed a minute ago. */
  async has(entries: readonly Entry[]): Promise<void> {
    this.#has = new Map(entries.map((each) => [each.id, each]))
    const folders = [ROOT, ...entries.filter((each) => each.folder).map(({ id }) => id)]
    await this.catalogue.takeIn(
      folders.map((id) => this.#listing(id)),
      this.now,
    )
    this.now += 60_000
  }

  /** Changes an entry at 123pan; nobody sees it. */
  change(id: number, over: Partial<Entry>): void {
    const before = this.#has.get(id)
    if (before) this.#has.set(id, { ...before, ...over })
  }

  remove(id: number): void {
    this.#has.delete(id)
  }

  /** The page asks for links, in our sight. */
  async seeLinks(...files: readonly number[]): Promise<void> {
    await this.catalogue.takeIn(
      files.map((id) => this.#answer({ kind: 'link', space: SPACE, file: id })),
      this.now,
    )
  }

  group(files: readonly number[], known: readonly number[] = []): LinkGroup {
    const tree = new DriveTree()
    tree.take(this.#has.values())
    return linkGroup(tree, 1, files, known)
  }

  /** A new job. */
  get(group: LinkGroup, each = false): Promise<void> {
    this.#kept = undefined
    this.job = { ...this.job, findings: [] }
    return this.goOn(group, each)
  }

  /** The job under way, called again. */
  goOn(group: LinkGroup, each = false): Promise<void> {
    const work: LinksWork = { catalogue: this.catalogue, space: SPACE, groups: [group], each }
    return getLinks(this.run(), work)
  }

  run(answer: (ask: Ask) => Fact = (ask) => this.#answer(ask)): Run {
    return {
      // Only what this work reads of it.
      job: () => this.job as Job,
      update: async (progress) => void (this.job = { ...this.job, ...progress }),
      perform: async (ask) => {
        if (this.asked.length === this.killAfter) throw new Error('killed')
        this.now += 700
        this.asked.push(ask)
        const fact = answer(ask)
        await this.catalogue.takeIn([fact], this.now, true)
        return [fact]
      },
      leftFor: (requests) => (requests === null ? null : { requests, seconds: requests }),
      keep: async (data) => void (this.#kept = data),
      kept: async () => this.#kept,
      now: () => this.now,
    }
  }

  async rule(): Promise<LinkRule | undefined> {
    return (await this.catalogue.linkRules(SPACE))[0]
  }

  /** How many files have a link on disk. */
  async links(): Promise<number> {
    const known = await this.catalogue.links(SPACE, [...this.#has.keys()])
    return [...known.values()].filter((link) => 'url' in link).length
  }

  get filesAsked(): number[] {
    return this.asked.flatMap((ask) => (ask.kind === 'link' ? [ask.file] : []))
  }

  get foldersAsked(): number[] {
    return this.asked.flatMap((ask) => (ask.kind === 'link' ? [] : [ask.folder]))
  }

  #names(id: number): string[] {
    const at = this.#has.get(id)
    return at ? [...this.#names(at.parent), at.name] : []
  }

  #listing(id: number): Fact {
    const rows = [...this.#has.values()].filter(({ parent }) => parent === id)
    return {
      kind: 'listing',
      space: SPACE,
      folder: id,
      page: 1,
      order: '',
      total: rows.length,
      last: true,
      odd: 0,
      rows,
    }
  }

  #answer(ask: Ask): Fact {
    if (ask.kind !== 'link') return this.#listing(ask.folder)
    const at = this.#has.get(ask.file)
    const url = at ? this.linkOf(this.#names(at.id), at) : null
    if (url !== null) return { kind: 'link', space: SPACE, file: ask.file, url }
    return {
      kind: 'no-link',
      space: SPACE,
      file: ask.file,
      problem: { code: at ? 'no-direct-link' : 'file-not-found' },
    }
  }
}
