import type { Bench } from './bench.ts'
import { openings } from './popup-open.ts'
import { popupStage } from './popup-stage.ts'
import { keysAndTicks, searching } from './popup-use.ts'

export const popup: Bench = {
  name: 'popup',
  title: 'The popup',
  how: 'In Chromium, as a tab of its own, on browser profiles whose catalogues hold 1,000 files in one folder, 100,000 files in one folder, and 1,000,000 entries in a tree that has one folder of 100,000; the tab shows the top folder. Opening: from `performance.timeOrigin` until the first frame with rows has been drawn; the three take turns. Warm: the popup was opened before in the same browser. Keys, ticks and searches: real input, from the event until the frame that shows what came of it has been drawn, after everything has been read.',
  run: async ({ say }) => {
    say('filling catalogues')
    const small = await popupStage(1_000, 1_000)
    const medium = await popupStage(100_000, 100_000)
    const large = await popupStage(1_000_000, 100_000)
    const stages = [small, medium, large]
    try {
      const opened = await openings(stages, say)
      say('keys and ticks')
      const used = await keysAndTicks(medium)
      say('search')
      return [...opened, ...used, ...(await searching(large))]
    } finally {
      for (const stage of stages) await stage.close()
    }
  },
}
