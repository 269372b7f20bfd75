import { type Catalogue, DriveReader } from '../catalogue/index.ts'
import {
  isOwnSpace,
  type LinkRule,
  type PickedTree,
  pickedTree,
  problemOf,
  Selection,
  shareKeyOf,
  type SpaceId,
  uidOf,
} from '../core/index.ts'
import {
  type ExportInput,
  findLinks,
  formatsFor,
  type FoundLinks,
  linksOf,
  makeExport,
  restoreFileName,
} from '../export/index.ts'
import { askableOf, recheckOf } from './askable.ts'
import { createBreath } from './breathe.ts'
import { FileWriter, restoreFile, type Urls } from './files.ts'
import { LinkShelf } from './link-shelf.ts'
import { many, missingByReason } from './outcome.ts'
import type { Made, Order, Outcome } from './protocol.ts'
import { wayAbove } from './way-above.ts'

/** What the press needs of the world. */
export interface PressNeeds {
  readonly catalogue: Pick<Catalogue, 'changes' | 'listings' | 'links' | 'linkRules' | 'info' | 'path' | 'entry'>
  readonly readKey: (uid: string) => Promise<string | null>
  /** Unix milliseconds. */
  readonly now: () => number
  /** Gives 32 hex digits, new at each call. */
  readonly rand: () => string
}

/** All that an order is made of. */
interface Gathered {
  readonly input: ExportInput
  readonly found: FoundLinks
  readonly rules: readonly LinkRule[]
  readonly picked: PickedTree
}

const NO_TREE: PickedTree = { nodes: [], files: [], partlyKnown: [] }

/** Makes exports. Keeps the drive and its links in memory, so that the next order costs only what has changed. */
export class Press {
  readonly #needs: PressNeeds
  #drive: { readonly space: SpaceId; readonly reader: DriveReader; readonly shelf: LinkShelf } | null = null

  constructor(needs: PressNeeds) {
    this.#needs = needs
  }

  /**
   * @param urls get the texts
   * @param wanted whether the order still is; asked now and then
   * @returns null when it was given up
   */
  async make(order: Order, urls: Urls, wanted: () => boolean): Promise<Outcome | null> {
    const { reader } = this.#driveOf(order.space)
    const gathered = await this.#gather(order, wanted)
    if (!gathered) return null
    const { picked, found } = gathered
    const known = {
      missing: missingByReason(found.missing),
      partlyKnown: many(picked.partlyKnown),
      partlyIds: picked.partlyKnown.map(({ id }) => id),
      askable: isOwnSpace(order.space) ? askableOf(reader.tree, found, false) : [],
      askableAgain: isOwnSpace(order.space) ? askableOf(reader.tree, found, true) : [],
    }
    try {
      const made = await this.#print(order, gathered, urls, wanted)
      return made && { kind: 'made', made, ...known }
    } catch (error) {
      return { kind: 'problem', problem: problemOf(error), ...known }
    }
  }

  #driveOf(space: SpaceId) {
    if (this.#drive?.space !== space) {
      this.#drive?.shelf.close()
      const { catalogue } = this.#needs
      this.#drive = { space, reader: new DriveReader(catalogue, space), shelf: new LinkShelf(catalogue, space) }
    }
    return this.#drive
  }

  /** @throws MountlinkError `storage-full`, `storage-unusable` */
  async #gather(order: Order, wanted: () => boolean): Promise<Gathered | null> {
    const { catalogue, readKey, now, rand } = this.#needs
    const { space, folder, settings } = order
    const { reader, shelf } = this.#driveOf(space)
    const { tree } = reader
    const format = formatsFor(space).find(({ id }) => id === order.format)
    const [way, info, rules] = await Promise.all([
      catalogue.path(space, folder.id),
      catalogue.info(space),
      isOwnSpace(space) ? catalogue.linkRules(space) : [],
    ])
    let picked = NO_TREE
    if (format?.takes === 'files') {
      const stop = new AbortController()
      const look = setInterval(() => wanted() || stop.abort(), LOOK)
      const read = await reader.read(folder.id, { signal: stop.signal }).finally(() => clearInterval(look))
      if (!read || !wanted()) return null
      tree.take(await wayAbove(catalogue, space, way, tree))
      picked = pickedTree(tree, new Selection(tree, new Map(order.marks)), folder.id, folder.name)
    }
    const links = await shelf.read(picked.files.map(({ id }) => id))
    const uid = uidOf(space)
    const privateKey = uid === null || format?.needsKey === 'never' ? null : await readKey(uid)
    if (!wanted()) return null
    const shareKey = shareKeyOf(space)
    const input: ExportInput = {
      space,
      folder,
      top: way[0]?.id ?? 0,
      picked: picked.nodes,
      links: way.reduce((above, { id, name }) => above.into({ id, name: name ?? '' }), linksOf(links, rules)),
      key: uid !== null && privateKey !== null ? { uid, privateKey } : null,
      share: shareKey === null ? null : { key: shareKey, password: info?.password ?? '' },
      customHosts: settings.customHosts,
      validMinutes: settings.validMinutes,
      signedHours: settings.signedHours,
      now: Math.floor(now() / 1000) + settings.clockOffset,
      rand,
      mountPath: order.mountPath,
      split: order.split,
      splitBytes: order.splitBytes,
    }
    return { input, found: findLinks(order.format, input), rules, picked }
  }

  async #print(
    order: Order,
    { input, found, rules }: Gathered,
    urls: Urls,
    wanted: () => boolean,
  ): Promise<Made | null> {
    const writer = new FileWriter()
    const breath = createBreath(wanted)
    const making = makeExport(order.format, order.shape, input, found)
    let step = making.next()
    for (; !step.done; step = making.next()) {
      writer.write(step.value.part, step.value.text)
      if (!(await breath.take())) return null
    }
    const { parts, repairs, ids, ...rest } = step.value
    const blobs = writer.end(parts)
    const several = parts.length > 1 && order.shape === 'storage-json'
    const restore = several ? await restoreFile(blobs, parts) : null
    if (!wanted()) return null
    urls.renew()
    const [first] = parts
    return {
      ...rest,
      parts: parts.flatMap((part, at) => {
        const blob = blobs[at]
        return blob ? urls.partOf(blob, part) : []
      }),
      shown: first?.shown ?? '',
      moreLines: first?.moreLines ?? 0,
      restore: restore && urls.fileOf(restore, restoreFileName(order.folder.name)),
      ids: ids.length > 0 ? urls.fileOf(new Blob([new Float64Array(ids)]), 'ids').url : null,
      sources: found.sources,
      strangers: many(found.strangers),
      recheck: recheckOf(this.#driveOf(order.space).reader.tree, found, rules, this.#needs.now()),
      repairs: many(repairs),
    }
  }
}

/** Milliseconds between two looks whether an order is still wanted while the disk is read. */
const LOOK = 50
