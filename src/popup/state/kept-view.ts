import { batch, computed, signal } from '@preact/signals'
import { FILE_TYPES, type SpaceId } from '../../core/index.ts'
import { EMPTY_VIEW, MOST_MARKS, readView, type ViewState } from '../../messages/index.ts'
import { chosenFormat, chosenMountPath, chosenShape, formats } from './choice.ts'
import { drive } from './drive.ts'
import { marks, setMarks } from './picks.ts'
import { filter, narrow, target } from './view.ts'

/** What `storage.session` holds of the space shown, as far as this window knows. */
interface Kept {
  readonly space: SpaceId
  readonly view: ViewState
  /** The selection's marks that this stands for. */
  readonly marks: ReadonlyMap<number, boolean>
}

let kept: Kept | null = null

/** @returns null until the view of the space shown has been read */
export const keptView = (): Kept | null => kept

/** Remembers what is kept from now on. */
export const setKept = (space: SpaceId, view: ViewState): void => {
  kept = { space, view, marks: marks.peek() }
}

/** The browser had no room for the last change. */
export const noRoom = signal(false)

/** Whether what is picked goes when the last window closes. */
export const notKept = computed(() => noRoom.value || marks.value.size > MOST_MARKS)

/**
 * Reads what was kept of a space, where that is not known yet.
 * @returns shows it, once the space is shown
 */
export function recall(space: SpaceId): Promise<() => void> {
  if (kept?.space === space) return Promise.resolve(() => undefined)
  kept = null
  return readView(space)
    .catch(() => EMPTY_VIEW)
    .then((view) => () => {
      if (kept === null && drive.peek()?.space === space && target.peek()?.space === space) restore(space, view)
    })
}

const restore = (space: SpaceId, view: ViewState): void =>
  batch(() => {
    chosenMountPath.value = null
    // What was ticked before this was read counts too.
    showView(view, new Map([...view.marks, ...marks.peek()]))
    setKept(space, view)
  })

/** Shows what was kept, or what another window has just changed; what is shown already stays as it is. */
export const showView = (view: ViewState, wanted: ReadonlyMap<number, boolean>): void =>
  batch(() => {
    if (!sameMarks(wanted, marks.peek())) setMarks(wanted)
    chosenFormat.value = formats.peek().find(({ id }) => id === view.format)?.id ?? null
    const shapes = formats.peek().flatMap((format) => format.shapes)
    chosenShape.value = shapes.find((shape) => shape === view.shape) ?? 'text'
    const { text, type } = filter.peek()
    if (view.narrowed !== target.peek()?.folder || (view.search === text && view.type === type)) return
    narrow({ text: view.search, type: FILE_TYPES.find((one) => one === view.type) ?? null })
  })

const sameMarks = (some: ReadonlyMap<number, boolean>, others: ReadonlyMap<number, boolean>): boolean =>
  some.size === others.size && [...some].every(([id, picked]) => others.get(id) === picked)
