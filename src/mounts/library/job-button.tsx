import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import { toBackground } from '../../messages/index.ts'
import { jobTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'

const LOOKS = {
  resumeJob: { look: 'primary', icon: 'play', action: 'resume-job', text: jobTexts.resume },
  stopJob: { look: 'quiet', icon: 'stop', action: 'stop-job', text: jobTexts.stop },
} as const

/** Lets the job that asks 123pan go on, or stops it; says where that does not succeed. */
export function JobButton({ does }: { readonly does: keyof typeof LOOKS }): JSX.Element {
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const { look, icon, action, text } = LOOKS[does]
  const tell = async (): Promise<void> => {
    setTrouble(null)
    try {
      await toBackground(does, {})
    } catch (error) {
      setTrouble(problemOf(error))
    }
  }
  return (
    <>
      <Button look={look} icon={icon} data-action={action} onClick={() => void tell()}>
        {t(text)}
      </Button>
      {trouble && <Trouble problem={trouble} />}
    </>
  )
}
