import type { Mounting } from '../../library/index.ts'
import { listStorages } from '../../openlist/api/index.ts'
import { look } from '../steps/carry-out.ts'
import { driverText } from '../steps/driver-text.ts'
import { undoAndList } from '../steps/undo-and-list.ts'
import { findStorages, mustBeThere } from '../steps/found.ts'
import { type Came, tell, workOn } from './state.ts'

const tellFolders = (done: number, total: number): void => tell({ done, total })

/** Lists a mounting through OpenList's own API; of a folder that is mounted whole its top. */
export const check = (mounting: Mounting): Promise<Came | null> =>
  workOn(mounting, 'looking', async (openList, now) => {
    const whole = driverText(now.driver) === null
    mustBeThere(findStorages(now, await listStorages(openList)), ({ files }) => whole || files > 0)
    const { listed } = await look(openList, now, tellFolders)
    return { kind: 'checked', listed }
  })

/** Mounts the text before the newest one again, and lists it back. */
export const undo = (mounting: Mounting): Promise<Came | null> =>
  workOn(mounting, 'mounting', async (openList, now) => ({
    kind: 'undone',
    ...(await undoAndList(openList, now, tellFolders)),
  }))
