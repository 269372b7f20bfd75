import { ownSpace } from '../src/core/index.ts'
import type { VirtualWorld } from './virtual-world.ts'

/** Milliseconds that simple scripts wait, whatever the answer took. */
const AFTER_PAGE = 500
const AFTER_FOLDER = 300

interface Listing {
  readonly data: {
    readonly Next: string
    readonly InfoList: readonly { readonly FileId: number; readonly Type: number }[]
  }
}

/**
 * Lists as scripts do that sleep a fixed time after each page and each folder, and remember nothing.
 * @returns the requests, and milliseconds of the virtual clock
 */
export async function listNaively(
  { answer, clock }: VirtualWorld,
  uid: string,
  tops: readonly number[],
): Promise<{ readonly requests: number; readonly took: number }> {
  const { signal } = new AbortController()
  const began = clock.now()
  const open = [...tops]
  let requests = 0
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (let page = 1, last = false; !last; page += 1) {
      const { data } = JSON.parse(await answer({ kind: 'list-own', space: ownSpace(uid), folder, page })) as Listing
      requests += 1
      for (const { FileId, Type } of data.InfoList) if (Type === 1) open.push(FileId)
      last = data.Next === '-1'
      await clock.wait(AFTER_PAGE, signal)
    }
    await clock.wait(AFTER_FOLDER, signal)
  }
  return { requests, took: clock.now() - began }
}
