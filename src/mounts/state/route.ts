import { signal } from '@preact/signals'

const VIEWS = ['mount', 'mounts', 'shares', 'servers'] as const

/** What the page shows; it stands in the address, so that the browser's Back works and links can lead there. */
export type View = (typeof VIEWS)[number]

const viewIn = (hash: string): View => VIEWS.find((view) => hash === `#${view}`) ?? 'mounts'

export const view = signal<View>(viewIn(location.hash))

addEventListener('hashchange', () => {
  view.value = viewIn(location.hash)
})

export const go = (to: View): void => {
  location.hash = to
}
