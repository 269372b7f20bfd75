import { allOf, browser, mayRead } from '../../platform/index.ts'
import { pageUrl } from '../../pan123/index.ts'

/** Where shares are asked about. */
const ORIGINS = [allOf(new URL(pageUrl()).host)]

/** @returns whether the browser lets us ask 123pan: the person may have taken that back */
export const mayAsk = (): Promise<boolean> => mayRead(ORIGINS)

/** Asks the browser to let us. Must be called first thing in a click. @returns whether it does */
export const askAccess = (): Promise<boolean> => browser.permissions.request({ origins: [...ORIGINS] })
