import { computed, signal } from '@preact/signals'
import {
  defaultFormat,
  type Format,
  formatsFor,
  type FormatId,
  isMountPath,
  proposeMountPath,
  type Shape,
  type Split,
} from '../../export/index.ts'
import { shareKeyOf } from '../../core/index.ts'
import { settings } from '../../ui/index.ts'
import { drive, info, way } from './drive.ts'
import { linked } from './picks.ts'

/** What the user has chosen in this window; null as long as the one of the settings, or the usual one, will do. */
export const chosenFormat = signal<FormatId | null>(null)
export const chosenShape = signal<Shape>('text')
export const chosenMountPath = signal<string | null>(null)
export const chosenSplit = signal<Split>('none')
/** For 'size'. */
export const splitSize = signal<{ readonly amount: number; readonly unit: 'kB' | 'MB' }>({ amount: 1, unit: 'MB' })

/** The space shown; stays the same while more is read of it. */
export const space = computed(() => drive.value?.space ?? null)

/** The formats that make sense here. */
export const formats = computed<readonly Format[]>(() => (space.value === null ? [] : formatsFor(space.value)))

/** The format most people want here. */
export const usualFormat = computed(() => (space.value === null ? null : defaultFormat(space.value, linked.value)))

export const format = computed<Format | undefined>(
  () =>
    formats.value.find(({ id }) => id === chosenFormat.value) ??
    formats.value.find(({ id }) => id === settings.value.defaultFormat) ??
    formats.value.find(({ id }) => id === usualFormat.value),
)

export const shape = computed<Shape>(
  () => format.value?.shapes.find((one) => one === chosenShape.value) ?? format.value?.shapes[0] ?? 'text',
)

/** Only a tree of links can become several storages. */
export const split = computed<Split>(() => (format.value?.textField ? chosenSplit.value : 'none'))

/** Bytes of a part at most, for 'size'; NaN where the user has written none. */
export const splitBytes = computed(() => {
  const { amount, unit } = splitSize.value
  return amount > 0 ? Math.floor(amount * (unit === 'kB' ? 1e3 : 1e6)) : Number.NaN
})

/** The folder's name; at the top of a share the share's (at the top of a drive it would be the person's). */
const mountName = computed(() => {
  const atTop = space.value !== null && shareKeyOf(space.value) !== null ? info.value?.name : ''
  return way.value.at(-1)?.name ?? atTop ?? ''
})

export const mountPath = computed(() => chosenMountPath.value ?? proposeMountPath(mountName.value))

/** Whether a mount path goes into what is made. */
export const needsMountPath = computed(() => shape.value === 'storage-json' || split.value !== 'none')

export const mountPathFits = computed(() => !needsMountPath.value || isMountPath(mountPath.value))

/** Whether an export can be ordered with what is written into the fields. */
export const choiceFits = computed(() => mountPathFits.value && (split.value !== 'size' || splitBytes.value > 0))
