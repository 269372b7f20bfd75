import { signal } from '@preact/signals'

/** A short word about something that has just been done; goes by itself. */
export const note = signal<string | null>(null)

/** Milliseconds a note stays: long enough to be read twice. */
const STAYS = 2500

let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a note, for screen readers too. */
export function say(text: string): void {
  clearTimeout(timer)
  note.value = text
  timer = setTimeout(() => {
    note.value = null
  }, STAYS)
}
