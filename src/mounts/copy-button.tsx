import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Problem, problemOf } from '../core/index.ts'
import { copyText } from '../platform/index.ts'
import { mountsTexts } from '../texts/index.ts'
import { Button, t } from '../ui/index.ts'
import { Trouble } from './trouble.tsx'

/** Milliseconds for which it says that it is done. */
const STAYS = 2000

interface CopyButtonProps {
  readonly text: string
  readonly children: ComponentChildren
}

/** Copies a text, and says so for a moment; where the browser refuses it says that. */
export function CopyButton({ text, children }: CopyButtonProps): JSX.Element {
  const [state, setState] = useState<'copied' | Problem | null>(null)
  const copy = async (): Promise<void> => {
    try {
      await copyText(text)
      setState('copied')
      setTimeout(() => setState(null), STAYS)
    } catch (error) {
      setState(problemOf(error))
    }
  }
  return (
    <>
      <Button icon={state === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
        {state === 'copied' ? t(mountsTexts.copied) : children}
      </Button>
      {state !== null && state !== 'copied' && <Trouble problem={state} />}
    </>
  )
}
