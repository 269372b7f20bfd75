import { signal } from '@preact/signals'
import type { ComponentType, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type * as seldom from './seldom.ts'

type Seldom = typeof seldom

const loaded = signal<Seldom | null>(null)

/**
 * A component of those in `seldom.ts`, whose code is loaded when the first of them is shown: what most openings never
 * show costs them nothing.
 */
export function later<P extends object>(choose: (all: Seldom) => ComponentType<P>): (props: P) => JSX.Element | null {
  return (props) => {
    useEffect(() => {
      if (!loaded.peek()) void import('./seldom.ts').then((all) => (loaded.value = all))
    }, [])
    const Shown = loaded.value && choose(loaded.value)
    return Shown && <Shown {...props} />
  }
}
