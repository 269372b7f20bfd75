import type { Page } from 'puppeteer-core'
import { type Session, until } from '../browsers/index.ts'

/** Runs code where a page's content script runs: our isolated world. Chromium only. */
export type InContentWorld = <T>(code: () => Promise<T>) => Promise<T>

/** @returns how to run code in the isolated world that the extension has in the page's top frame */
export async function contentWorld({ origin }: Session, page: Page): Promise<InContentWorld> {
  const cdp = await page.createCDPSession()
  const ids: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ids.push(context.id)
  })
  await cdp.send('Runtime.enable')
  const contextId = await until('the world of our content script', () => ids[0])
  return async (code) => {
    const expression = `(${String(code)})()`
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    // What the code returned, by value.
    return result.value as Awaited<ReturnType<typeof code>>
  }
}
