import { handOrder, type MountOrder } from '../../library/index.ts'
import { browser } from '../../platform/index.ts'
import { leave } from './seat.ts'
import { bringToFront } from './where.ts'

const PAGE = browser.runtime.getURL('src/mounts/index.html')

/**
 * Hands what is picked and chosen over to the mounts page, in a tab of its own, and leaves.
 * @throws the browser's own error
 */
export async function mount(order: MountOrder): Promise<void> {
  const { space, folder, marks, format, mountPath, split, splitBytes } = order
  await handOrder({ space, folder, marks, format, mountPath, split, splitBytes })
  await browser.tabs.create({ url: `${PAGE}#mount` })
  leave()
}

/** Shows what is mounted, in the tab that is there or a new one, and leaves. */
export async function openMounts(): Promise<void> {
  const [there] = await browser.tabs.query({ url: PAGE, currentWindow: true })
  if (there?.id === undefined) await browser.tabs.create({ url: `${PAGE}#mounts` })
  else await bringToFront(there.id)
  leave()
}
