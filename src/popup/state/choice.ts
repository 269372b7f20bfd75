import { computed, signal } from '@preact/signals'
import {
  defaultFormat,
  type Format,
  formatsFor,
  type FormatId,
  isMountPath,
  proposeMountPath,
  type Shape,
} from '../../export/index.ts'
import { shareKeyOf } from '../../core/index.ts'
import { drive, info, way } from './drive.ts'
import { linked } from './picks.ts'

/** What the user has chosen; null as long as the usual one will do. */
export const chosenFormat = signal<FormatId | null>(null)
export const chosenShape = signal<Shape>('text')
export const chosenMountPath = signal<string | null>(null)

/** The formats that make sense here. */
export const formats = computed<readonly Format[]>(() => (drive.value ? formatsFor(drive.value.space) : []))

/** The format most people want here. */
export const usualFormat = computed(() => (drive.value ? defaultFormat(drive.value.space, linked.value) : null))

export const format = computed<Format | undefined>(
  () =>
    formats.value.find(({ id }) => id === chosenFormat.value) ??
    formats.value.find(({ id }) => id === usualFormat.value),
)

export const shape = computed<Shape>(
  () => format.value?.shapes.find((one) => one === chosenShape.value) ?? format.value?.shapes[0] ?? 'text',
)

/** The folder's name; at the top of a share the share's (at the top of a drive it would be the person's). */
const mountName = computed(() => {
  const atTop = drive.value && shareKeyOf(drive.value.space) !== null ? info.value?.name : ''
  return way.value.at(-1)?.name ?? atTop ?? ''
})

export const mountPath = computed(() => chosenMountPath.value ?? proposeMountPath(mountName.value))

export const mountPathFits = computed(() => shape.value === 'text' || isMountPath(mountPath.value))
