import { computed, effect, signal } from '@preact/signals'
import { problemOf } from '../../core/index.ts'
import { copyText, downloadText } from '../../platform/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { format, mountPathFits } from './choice.ts'
import { listPicked, trouble } from './job.ts'
import { say } from './notes.ts'
import { making, outcome } from './outcome.ts'
import { picked } from './picks.ts'

export type Way = 'copy' | 'download'

/** Which way the user wanted to go when it turned out that not everything picked is known; null otherwise. */
export const asking = signal<Way | null>(null)

/** Whether there is an export to hand over. */
export const ready = computed(() => outcome.value?.kind === 'made')

/** Whether what is picked holds folders that are not known to their end, and the format cares. */
const partly = computed(() => format.value?.takes === 'files' && picked.value.partlyKnown.length > 0)

/** Whether a click leads on: to an export, or, where only the unknown is picked, to the question what to do about it. */
export const leadsOn = computed(() => {
  const now = outcome.value
  const stuck = now?.kind === 'problem' && now.problem.code !== 'all-missing'
  return ready.value || (partly.value && mountPathFits.value && !stuck)
})

/** Copy or Download: at once where all that is picked is known, else the user is asked first. */
export async function handOver(by: Way): Promise<void> {
  if (partly.peek()) asking.value = by
  else await handOverKnown(by)
}

/** Waits until the export is in step with what is picked, so that a click in the moments between is not lost. */
const inStep = (): Promise<void> =>
  new Promise((resolve) => {
    const end = effect(() => {
      if (making.value) return
      resolve()
      queueMicrotask(() => end())
    })
  })

/** Hands over what is known. */
export async function handOverKnown(by: Way): Promise<void> {
  asking.value = null
  await inStep()
  const now = outcome.peek()
  if (now?.kind !== 'made') return
  const { text, fileName, files } = now.made
  trouble.value = null
  if (by === 'download') {
    downloadText(text, fileName)
    say(t(exportTexts.downloaded, { file: fileName }))
    return
  }
  try {
    await copyText(text)
    say(files > 0 ? t(exportTexts.copiedNote, { n: files }) : t(exportTexts.copiedPlain))
  } catch (error) {
    trouble.value = problemOf(error)
  }
}

/** Lists what is not known of the picked folders; the user copies when it is done, for the clipboard wants a click. */
export async function listThenSay(): Promise<void> {
  asking.value = null
  if (!(await listPicked())) return
  await inStep()
  say(t(ready.peek() ? exportTexts.listDone : exportTexts.listDoneOnly))
}
