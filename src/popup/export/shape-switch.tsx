import type { JSX } from 'preact'
import type { Shape } from '../../export/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import {
  chosenMountPath,
  chosenShape,
  format,
  mountPath,
  mountPathFits,
  needsMountPath,
  shape,
} from '../state/choice.ts'

const WORDS = { text: exportTexts.shapeText, 'storage-json': exportTexts.shapeStorage } as const satisfies Record<
  Shape,
  unknown
>

/** A text to paste, or the row that OpenList's Import takes; the row needs a mount path. */
export function ShapeSwitch(): JSX.Element | null {
  const shapes = format.value?.shapes ?? []
  if (shapes.length < 2) return null
  return (
    <div class="shape">
      <div class="segments" role="radiogroup" aria-label={t(exportTexts.shape)}>
        {shapes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="shape"
              value={one}
              checked={one === shape.value}
              onChange={() => {
                chosenShape.value = one
              }}
            />
            <span>{t(WORDS[one])}</span>
          </label>
        ))}
      </div>
      {needsMountPath.value && <MountPath />}
    </div>
  )
}

const MountPath = (): JSX.Element => (
  <>
    <label class="mount-path">
      <span>{t(exportTexts.mountPath)}</span>
      <input
        type="text"
        value={mountPath.value}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={!mountPathFits.value}
        onInput={(event) => {
          chosenMountPath.value = event.currentTarget.value
        }}
      />
    </label>
    <p class="hint bad" role="alert">
      {!mountPathFits.value && t(exportTexts.mountPathBad)}
    </p>
  </>
)
