import type { JSX } from 'preact'
import { libraryTexts, mountingTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { Doing } from '../mount/go-button.tsx'
import { JobLine } from './job-line.tsx'
import type { Step } from './state.ts'

/** What is being done with a mounting. */
export const Working = ({ step }: { readonly step: Step }): JSX.Element => (
  <div class="working">
    {typeof step === 'object' && 'job' in step ? (
      <JobLine job={step.job} />
    ) : (
      <p role="status">{step === 'looking' ? t(mountingTexts.looking) : <Doing now={step} />}</p>
    )}
    <p class="hint">{t(libraryTexts.keepOpen)}</p>
  </div>
)
