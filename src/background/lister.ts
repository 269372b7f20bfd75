import type { Job, ToBackground } from '../messages/index.ts'
import { askLinks } from './ask-links.ts'
import { listFolder } from './list-folder.ts'
import { createPace } from './pace.ts'
import { type Run, type RunNeeds, startRun, type Target } from './run.ts'

export interface ListerNeeds extends RunNeeds {
  /** Gives 0 to 1. */
  readonly random: () => number
}

type AskOf<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0]

/** Does what the user asks of 123pan, one job at a time. */
export interface Lister {
  /** Starts listing; stops what was under way, unless it is the same. */
  readonly listFolder: (ask: AskOf<'listFolder'>) => Job
  /** Starts asking for links; stops what was under way. */
  readonly askLinks: (ask: AskOf<'askLinks'>) => Job
  readonly stop: () => void
}

export function createLister(needs: ListerNeeds): Lister {
  const pace = createPace(needs.clock, needs.random)
  let current: Run | null = null

  const start = (target: Target, work: (run: Run) => Promise<void>): Job => {
    current?.stop()
    const id = Math.max(needs.clock.now(), (current?.job().id ?? 0) + 1)
    current = startRun(target, id, pace, needs, work)
    return current.job()
  }

  return {
    listFolder: ({ tab, space, folder }) => {
      const job = current?.job()
      const same = job?.state === 'running' && job.kind === 'list' && job.space === space && job.folder === folder
      if (job && same) return job
      return start({ tab, kind: 'list', space, folder }, (run) => listFolder(run, space, folder))
    },
    askLinks: ({ tab, space, folder, files }) =>
      start({ tab, kind: 'links', space, folder }, (run) => askLinks(run, space, files)),
    stop: () => current?.stop(),
  }
}
