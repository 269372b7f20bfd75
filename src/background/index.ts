/** What a page needs that does the background's work itself: in a private window without a background. */
export { jobMessages } from './job-messages.ts'
export { takeBatch } from './observe.ts'
export { panTabs } from './pan-tabs.ts'
export { isContentScript } from './senders.ts'
export { startLister } from './start-lister.ts'
