import { batch, signal } from '@preact/signals'
import { type Problem, problemOf } from '../../core/index.ts'

/** What is being done with many shares, one after the other. */
export interface Busy {
  readonly what: 'check' | 'mount' | 'list' | 'check-dead'
  readonly done: number
  readonly total: number
  /** Unix milliseconds. */
  readonly since: number
  /** Ends it before the next one. */
  readonly stop: () => void
}

/** Null for nothing. */
export const busy = signal<Busy | null>(null)

/** Why something ended early, and what that was; the list of the dead is read and changed beside. */
export interface Ended {
  readonly what: Busy['what'] | 'save' | 'dead'
  readonly problem: Problem
}

export const ended = signal<Ended | null>(null)

export const fail = (what: Ended['what'], error: unknown): void => {
  ended.value = { what, problem: problemOf(error) }
}

/**
 * Does one thing at a time; what goes wrong is told. Goes on while another view is shown.
 * @param work is given what stops it, and how to tell that one more is done
 */
export async function whileBusy(
  what: Busy['what'],
  total: number,
  work: (stopped: AbortSignal, tell: () => void) => Promise<void>,
): Promise<void> {
  if (busy.peek()) return
  const stop = new AbortController()
  batch(() => {
    busy.value = { what, done: 0, total, since: Date.now(), stop: () => stop.abort() }
    ended.value = null
  })
  const tell = (): void => {
    const now = busy.peek()
    if (now) busy.value = { ...now, done: now.done + 1 }
  }
  try {
    await work(stop.signal, tell)
  } catch (error) {
    if (!stop.signal.aborted) fail(busy.peek()?.what ?? what, error)
  } finally {
    busy.value = null
  }
}

/** Goes over to the next thing that is done with many. */
export function nowBusyWith(what: Busy['what'], total: number): void {
  const now = busy.peek()
  if (now) busy.value = { ...now, what, total, done: 0, since: Date.now() }
}
