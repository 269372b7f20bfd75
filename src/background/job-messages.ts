import type { Handlers, ToBackground } from '../messages/index.ts'
import type { Lister } from './lister.ts'

/** Our pages' messages about jobs, answered by the lister. */
export const jobMessages = (
  lister: Lister,
): Pick<Handlers<ToBackground>, 'list' | 'links' | 'pauseJob' | 'resumeJob' | 'stopJob' | 'job'> => ({
  list: (order) => lister.start({ kind: 'list', ...order }),
  links: (order) => lister.start({ kind: 'links', ...order }),
  pauseJob: lister.pause,
  resumeJob: lister.resume,
  stopJob: lister.stop,
  job: lister.job,
})
