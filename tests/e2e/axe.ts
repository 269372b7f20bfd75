import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { until } from '../browsers/index.ts'

/** What axe calls a finding, as far as it is read here. */
interface Findings {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** @returns what axe-core finds in a page: each rule, element and reason in a line */
export async function findings(page: Page): Promise<string[]> {
  // By the test's own hand: a page of ours runs no script that is not in its own files.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<Findings> } } // put there above
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
  })
}

export const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const

/** Changes language and theme, and waits until a page of ours shows them and stands still. */
export async function wear(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
    const { local } = (browser ?? chrome)?.storage ?? {}
    const { settings } = (await local?.get('settings')) ?? {}
    await local?.set({ settings: { ...(settings as object | undefined), ...wanted } })
  }, look)
  await until(`the page in ${look.language}, ${look.theme}`, () =>
    page.evaluate(
      ({ language, theme }) => {
        const { lang, dataset } = document.documentElement
        const still = document.getAnimations().length === 0 && document.querySelector('.preview.stale') === null
        return lang === language && dataset['theme'] === theme && still
      },
      { ...look },
    ),
  )
}

/** @returns what axe finds in a page in both languages and both themes; leaves it English and light */
export async function findingsInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const look of LOOKS.toReversed()) {
    await wear(page, look)
    found.push(...(await findings(page)).map((each) => `${look.language}, ${look.theme}: ${each}`))
  }
  return found
}

/** @returns what of a page cannot be reached or read in a window of half its size, as at 200 % zoom */
export async function lossesAtHalf(page: Page, [width, height]: readonly [number, number]): Promise<string[]> {
  await page.setViewport({ width: Math.floor(width / 2), height: Math.floor(height / 2) })
  const losses = await page.evaluate(() => {
    const lost: string[] = []
    // The popup asks for its size by the root, which is clipped; what it shows is in its body.
    const { scrollWidth } = document.body
    if (scrollWidth > innerWidth) lost.push(`the page is ${scrollWidth} wide in ${innerWidth}`)
    const say = (element: Element): string => element.outerHTML.slice(0, 120)
    for (const element of document.querySelectorAll(
      'button, a, input:not([type=radio]), select, summary, [role=option]',
    )) {
      if (!element.checkVisibility() || element.closest('[role=row]')) continue
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1) lost.push(`beside the window: ${say(element)}`)
      else if (top < -1 || bottom > innerHeight + 1) lost.push(`above or below the window: ${say(element)}`)
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!hit || (!element.contains(hit) && !hit.contains(element)))
        lost.push(`covered: ${say(element)} by ${hit ? say(hit) : 'nothing'}`)
    }
    return lost
  })
  await page.setViewport({ width, height })
  return losses
}

/** Presses Tab until something of that kind has the keyboard. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '')
    if (await page.evaluate((query) => document.activeElement?.matches(query) ?? false, selector)) return
    seen.push(now)
  }
  throw new Error(`Tab never reaches ${selector}, only:\n${[...new Set(seen)].join('\n')}`)
}
