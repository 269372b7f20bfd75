import { batch, effect } from '@preact/signals'
import { MOST_MARKS, onView, type ViewState, writeView } from '../../messages/index.ts'
import { chosenFormat, chosenShape } from './choice.ts'
import { drive } from './drive.ts'
import { keptView, noRoom, setKept, showView } from './kept-view.ts'
import { marks } from './picks.ts'
import { filter, target } from './view.ts'

/** This window among those that are open. */
const ME = crypto.randomUUID()
let writings = 0
/**
 * This window's last writing, until it is heard of. All windows hear of all writings in one order: what others wrote
 * before it is overwritten by now, what they write after it is shown. So two windows come to show the same, and nothing
 * goes to and fro between them.
 */
let awaited: string | null = null

/** From now on keeps what is picked and chosen here, at once, and shows what is picked and chosen in another window. */
export function keepView(): void {
  effect(() => {
    const next = viewNow()
    if (next) void keep(next)
  })
  onView((space, view, by) => {
    if (by === awaited) awaited = null
    else if (awaited === null && keptView()?.space === space) take(view)
  })
}

/** @returns null where nothing has been changed here */
function viewNow(): ViewState | null {
  const [now, at, picked, narrowed] = [drive.value, target.value, marks.value, filter.value]
  const chosen = { format: chosenFormat.value, shape: chosenShape.value }
  const kept = keptView()
  if (!kept || now?.space !== kept.space || at?.space !== kept.space) return null
  const { view } = kept
  const { text: search, type } = narrowed
  // A list that is not narrowed here says nothing of another folder's.
  const mine = search !== '' || type !== null || view.narrowed === at.folder
  const same =
    picked === kept.marks &&
    chosen.format === view.format &&
    chosen.shape === (view.shape ?? 'text') &&
    (!mine || (view.narrowed === at.folder && search === view.search && type === view.type))
  if (same) return null
  const tooMany = picked.size > MOST_MARKS
  return {
    ...view,
    ...chosen,
    ...(mine ? { search, type, narrowed: at.folder } : {}),
    marks: tooMany ? [] : [...picked],
    tooMany,
  }
}

async function keep(view: ViewState): Promise<void> {
  const space = keptView()?.space
  if (space === undefined) return
  setKept(space, view)
  const by = `${ME} ${++writings}`
  awaited = by
  try {
    await writeView(space, view, by)
    noRoom.value = false
  } catch {
    noRoom.value = true
    if (awaited === by) awaited = null
  }
}

function take(view: ViewState): void {
  const space = keptView()?.space
  if (space === undefined) return
  // Marks that are too many to be kept are only here: another window's are added to them.
  const added = view.tooMany || marks.peek().size > MOST_MARKS
  // At one go, so that what was taken over does not look like a change made here, to be written again.
  batch(() => {
    showView(view, new Map(added ? [...marks.peek(), ...view.marks] : view.marks))
    setKept(space, view)
  })
}
