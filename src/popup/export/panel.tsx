import type { JSX } from 'preact'
import { exportTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { format } from '../state/choice.ts'
import { Actions } from './actions.tsx'
import { Findings } from './findings.tsx'
import { FormatPicker } from './format-picker.tsx'
import { PartlyDialog } from './partly-dialog.tsx'
import { Parts } from './parts.tsx'
import { Preview } from './preview.tsx'
import { ShapeSwitch } from './shape-switch.tsx'
import { SplitSwitch } from './split-switch.tsx'

/** The right half: which format, what it comes to, and away with it. */
export function ExportPanel(): JSX.Element | null {
  if (!format.value) return null
  return (
    <aside class={`export takes-${format.value.takes}`} aria-label={t(exportTexts.title)}>
      <FormatPicker />
      <ShapeSwitch />
      <SplitSwitch />
      <Preview />
      <Parts />
      <Findings />
      <Actions />
      <PartlyDialog />
    </aside>
  )
}
