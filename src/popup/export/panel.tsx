import type { JSX } from 'preact'
import { exportTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { later } from '../later.tsx'
import { format } from '../state/choice.ts'
import { asking, canSplit, made } from '../state/hand-over.ts'
import { Actions } from './actions.tsx'
import { Findings } from './findings.tsx'
import { FormatPicker } from './format-picker.tsx'
import { Preview } from './preview.tsx'
import { ShapeSwitch } from './shape-switch.tsx'

const SplitSwitch = later((all) => all.SplitSwitch)
const CostlyWarnings = later((all) => all.CostlyWarnings)
const Parts = later((all) => all.Parts)
const PartlyDialog = later((all) => all.PartlyDialog)

/** The right half: which format, what it comes to, and away with it. */
export function ExportPanel(): JSX.Element | null {
  if (!format.value) return null
  return (
    <aside class={`export takes-${format.value.takes}`} aria-label={t(exportTexts.title)}>
      <FormatPicker />
      <ShapeSwitch />
      {canSplit.value && <SplitSwitch />}
      <Preview />
      {made.value && made.value.warnings.length > 0 && <CostlyWarnings made={made.value} />}
      {made.value && made.value.parts.length > 1 && <Parts made={made.value} />}
      <Findings />
      <Actions />
      {asking.value && <PartlyDialog by={asking.value} />}
    </aside>
  )
}
