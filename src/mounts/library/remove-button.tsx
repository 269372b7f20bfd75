import type { JSX } from 'preact'
import { type Mounting, removeMounting } from '../../library/index.ts'
import { libraryTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { RemoveAfterQuestion } from '../remove-after-question.tsx'
import { show, unlessBusy } from './state.ts'

/** Takes a mounting off the list, after a question. */
export function RemoveButton({ mounting: { id, path } }: { readonly mounting: Mounting }): JSX.Element {
  const remove = async (): Promise<void> => {
    await removeMounting(id)
    show(id, null)
  }
  return (
    <RemoveAfterQuestion
      button={{ 'data-action': 'remove', title: t(libraryTexts.remove), ...unlessBusy() }}
      question={t(libraryTexts.removeQuestion, { path })}
      why={t(libraryTexts.removeWhy)}
      yes={t(libraryTexts.removeYes)}
      remove={remove}
    />
  )
}
