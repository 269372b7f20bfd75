import { computed, signal } from '@preact/signals'
import type { ComponentType, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type * as seldom from './seldom.ts'

type Seldom = typeof seldom

const loaded = signal<Seldom | null>(null)

/** Whether the components of `seldom.ts` can be shown at once. */
export const seldomLoaded = computed(() => loaded.value !== null)

/** Loads the code of `seldom.ts`. */
export async function loadSeldom(): Promise<void> {
  loaded.value ??= await import('./seldom.ts')
}

/**
 * A component of those in `seldom.ts`, whose code is loaded after the first frame, or for it where it is shown there:
 * what most openings show late or never costs the first frame nothing.
 */
export function later<P extends object>(choose: (all: Seldom) => ComponentType<P>): (props: P) => JSX.Element | null {
  return (props) => {
    useEffect(() => {
      void loadSeldom()
    }, [])
    const Shown = loaded.value && choose(loaded.value)
    return Shown && <Shown {...props} />
  }
}
