import { computed, effect, signal } from '@preact/signals'
import { MountlinkError, problemOf } from '../../core/index.ts'
import { copyText, isPrivate } from '../../platform/index.ts'
import type { PressFile } from '../../press/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { choiceFits, format, split } from './choice.ts'
import { listBelow, trouble } from './job.ts'
import { note, say } from './notes.ts'
import { makeAgain, making, orderNow, outcome, save } from './outcome.ts'

export type Way = 'copy' | 'download' | 'mount'

/** Which way the user wanted to go when it turned out that not everything picked is known; null otherwise. */
export const asking = signal<Way | null>(null)

/** What has been made; null where nothing could be. */
export const made = computed(() => (outcome.value?.kind === 'made' ? outcome.value.made : null))

/** Whether an export may be divided: where it is too long for MySQL, or is divided already. */
export const canSplit = computed(() => {
  const tooLong = made.value?.warnings.includes('too-long-for-mysql') ?? false
  return format.value?.textField !== undefined && (split.value !== 'none' || tooLong)
})

/** Whether it can be mounted: links in a list cannot, and of what private windows show nothing is kept. */
export const canMount = computed(
  () => !isPrivate() && (format.value?.takes === 'folder' || typeof format.value?.textField === 'string'),
)

/** Whether there is an export to hand over. */
export const ready = computed(() => made.value !== null)

/** Whether what is picked holds folders that are not known to their end, and the format cares. */
const partly = computed(() => format.value?.takes === 'files' && (outcome.value?.partlyKnown.count ?? 0) > 0)

/** Whether a click leads on: to an export, or, where only the unknown is picked, to the question what to do about it. */
export const leadsOn = computed(() => {
  const now = outcome.value
  const stuck = now?.kind === 'problem' && now.problem.code !== 'all-missing' && now.problem.code !== 'nothing-picked'
  return ready.value || (partly.value && choiceFits.value && !stuck)
})

/** Waits until the export is in step with what is picked, so that a click in the moments between is not lost. */
const inStep = (): Promise<void> =>
  new Promise((resolve) => {
    const end = effect(() => {
      if (making.value) return
      resolve()
      queueMicrotask(() => end())
    })
  })

/** Copy, Download or Mount: at once where all that is picked is known, else the user is asked first. */
export async function handOver(by: Way): Promise<void> {
  // The same word over again would be neither seen nor read out.
  note.value = null
  await inStep()
  if (partly.peek()) asking.value = by
  else await handOverKnown(by)
}

/** Hands over what is known: the one text, or, of several storages, the file with all of them. All of them are mounted. */
export async function handOverKnown(by: Way): Promise<void> {
  asking.value = null
  await inStep()
  const now = made.peek()
  const [first] = now?.parts ?? []
  if (!now || !first) return
  if (by === 'mount') await mount()
  else if (by === 'copy') await copy(() => made.peek()?.parts[0], now.files)
  else download(now.restore ?? first)
}

async function mount(): Promise<void> {
  trouble.value = null
  try {
    const order = orderNow()
    if (order) await (await import('./mounts-page.ts')).mount(order)
  } catch (error) {
    trouble.value = problemOf(error)
  }
}

/** Saves one of the files; goes on when the popup is closed. */
export function download(file: PressFile): void {
  trouble.value = null
  save(file)
  say(t(exportTexts.downloaded, { file: file.fileName }))
}

/** Copies the text of one of the parts, which is still the press's. */
export const copyPart = (index: number): Promise<void> =>
  copy(() => made.peek()?.parts[index], made.peek()?.parts[index]?.files ?? 0)

async function copy(file: () => PressFile | undefined, files: number): Promise<void> {
  trouble.value = null
  try {
    await copyText((await textOf(file())) ?? (await madeAnew(file)))
    say(files > 0 ? t(exportTexts.copiedNote, { n: files }) : t(exportTexts.copiedPlain))
  } catch (error) {
    trouble.value = problemOf(error)
  }
}

/** @returns null where the press has ended, and its texts with it */
const textOf = async (file: PressFile | undefined): Promise<string | null> =>
  file
    ? fetch(file.url)
        .then((found) => found.text())
        .catch(() => null)
    : null

async function madeAnew(file: () => PressFile | undefined): Promise<string> {
  makeAgain()
  await inStep()
  const text = await textOf(file())
  if (text === null) throw new MountlinkError('clipboard')
  return text
}

/** Lists what is not known of the picked folders, and all below them; the user goes on when it is done, for the clipboard wants a click. */
export async function listThenSay(by: Way = 'copy'): Promise<void> {
  asking.value = null
  if (!(await listBelow(outcome.peek()?.partlyIds ?? []))) return
  makeAgain()
  await inStep()
  say(t(ready.peek() && by === 'copy' ? exportTexts.listDone : exportTexts.listDoneOnly))
}
