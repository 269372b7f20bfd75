/** What the window needs from the first frame on, but not for it. */
export { followTab } from './state/follow-tab.ts'
export { keepView } from './state/keep-view.ts'
export { watchExpiring } from './state/watch-expiring.ts'
