import { type Catalogue, onCatalogueChange } from '../catalogue/index.ts'
import type { SpaceId } from '../core/index.ts'
import type { LinkOnDisk } from '../export/index.ts'

/** Links as they are on disk, kept in memory until anything changes there: the next order wants nearly all of them again. */
export class LinkShelf {
  readonly #catalogue: Pick<Catalogue, 'links'>
  readonly #space: SpaceId
  #links = new Map<number, LinkOnDisk>()
  /** Files that have been looked for, found or not. */
  #asked = new Set<number>()
  #changes = 0
  readonly #stop: () => void

  constructor(catalogue: Pick<Catalogue, 'links'>, space: SpaceId) {
    this.#catalogue = catalogue
    this.#space = space
    this.#stop = onCatalogueChange((change) => {
      if (change.space !== space) return
      this.#changes++
      this.#links = new Map()
      this.#asked = new Set()
    })
  }

  /** @throws MountlinkError `storage-full`, `storage-unusable` */
  async read(files: readonly number[]): Promise<ReadonlyMap<number, LinkOnDisk>> {
    const wanted = files.filter((file) => !this.#asked.has(file))
    if (wanted.length === 0) return this.#links
    const [links, asked, changes] = [this.#links, this.#asked, this.#changes]
    const found = await this.#catalogue.links(this.#space, wanted)
    // Changed meanwhile: what was found will do for this order, but is not to be kept.
    const into = changes === this.#changes ? links : new Map(links)
    for (const [file, link] of found) into.set(file, link)
    if (into === links) for (const file of wanted) asked.add(file)
    return into
  }

  close(): void {
    this.#stop()
  }
}
