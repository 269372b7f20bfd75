import { computed } from '@preact/signals'
import { isApart } from '../../platform/index.ts'
import { drive, folder } from './drive.ts'
import { expiring } from './expiring.ts'
import { trouble } from './job.ts'
import { notKept } from './kept-view.ts'
import { pageTrouble } from './where.ts'

/** How many rows of the folder shown could not be understood. */
export const odd = computed(() => drive.value?.tree.folderState(folder.value.id)?.odd ?? 0)

/** Whether there is something to say above the list. */
export const troubled = computed(
  () =>
    trouble.value !== null ||
    pageTrouble.value.problem !== null ||
    pageTrouble.value.lost > 0 ||
    expiring.value !== null ||
    odd.value > 0 ||
    notKept.value ||
    isApart(),
)
