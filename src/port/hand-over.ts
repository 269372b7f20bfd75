/** The event on `document` that hands the port over, once, before any script of the page has run. */
export const HAND_OVER = 'mountlink:hand-over'

/**
 * The cancelable event on the handed-over port by which the hook asks "are you still there?"; a
 * receiver that can still reach its extension cancels it. Events cross worlds synchronously, so
 * the answer is there at once: no timer, no count of acknowledgements.
 *
 * Measured with the extension disabled, updated and removed in an open tab: Chromium 156 lets the
 * orphaned content script run on, but without `runtime.id`; Firefox 153 destroys its sandbox and
 * the listeners with it. Either way the question stays uncancelled. (The port itself outlives
 * both, so its `close` event tells nothing.)
 */
export const STILL_THERE = 'mountlink:still-there'

/**
 * Whether this script runs before all scripts of the page. If not, builtins may be the page's
 * and its first requests were missed: nothing may be installed or handed over. Chromium never
 * injects late; Firefox does, into the tabs that are open when an extension is installed,
 * updated or enabled. A parser has made the head before it runs any script.
 */
export const isFirst = (document: Document): boolean => document.readyState === 'loading' && !document.head
