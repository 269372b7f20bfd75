import type { browser as polyfilled, Runtime } from './browser.ts'

/** What every context has of the browser's own. */
type Native = Partial<Pick<typeof polyfilled, 'runtime' | 'extension'>>

/**
 * What a content script needs of the browser: it does without the polyfill, and is a quarter lighter by that.
 * Firefox has it under both names, Chromium under `browser` only since 148.
 */
export function native(): Native {
  const { browser, chrome } = globalThis as { readonly browser?: Native; readonly chrome?: Native }
  return (browser?.runtime?.id ? browser : chrome) ?? {}
}

/**
 * The extension as its contexts know it. `sendMessage` gives a promise since Chrome 99.
 * @throws Error where the extension is gone
 */
export function runtime(): Runtime.Static {
  const found = native().runtime
  if (!found) throw new Error('the extension is gone')
  return found
}

/**
 * Listens to messages from our own contexts.
 * @param listener gives the answer, or undefined to leave the message to another listener
 */
export function onMessage(
  listener: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  // Not by returning the promise: Chromium has known that only since 148.
  runtime().onMessage.addListener(((message, sender, reply) => {
    const answer = listener(message, sender)
    if (answer) void answer.then(reply)
    return answer !== undefined
    // The type has no word for a listener that leaves a message alone.
  }) as Runtime.OnMessageListenerCallback)
}
