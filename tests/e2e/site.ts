import type { Page } from 'puppeteer-core'
import { until } from '../browsers/index.ts'

/** Clicks the element of the page that shows exactly this text, as soon as it is there; the tab may be in the background. */
export async function click(page: Page, selector: string, text?: string): Promise<void> {
  await until(`${selector} ${text ?? ''} on the page`, () =>
    page.evaluate(
      (query, wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>(query)]
        const found = all.find((each) => wanted === undefined || each.textContent === wanted)
        found?.click()
        return found !== undefined
      },
      selector,
      text,
    ),
  )
}

/** Opens a folder of the list. */
export const enterFolder = (page: Page, name: string): Promise<void> => click(page, '.file-name', name)

/** Chooses from the site's own menu of a row. */
export async function choose(page: Page, name: string, item: string): Promise<void> {
  await until(`${name} on the page`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('.file-name')].find((each) => each.textContent === wanted)
      found?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 1, clientY: 1 }))
      return found !== undefined
    }, name),
  )
  await click(page, '.ant-dropdown-menu-item', item)
}

/** Lets the site show the direct link of a file. */
export async function showLink(page: Page, name: string): Promise<void> {
  await choose(page, name, '获取直链链接')
  await until('the link on the page', () => page.evaluate(() => document.querySelector('.direct-url') !== null))
  await click(page, '.ant-modal .ant-btn', '关闭')
}

/** Logs another person in, in the same document. */
export async function switchAccount(page: Page, nickname: string): Promise<void> {
  await click(page, '.account .nickname')
  await click(page, '.ant-dropdown-menu-item', `切换到 ${nickname}`)
}

/** Types into a field of the page, and says that it is done. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await until(`${selector} on the page`, () =>
    page.evaluate(
      (query, value) => {
        const field = document.querySelector<HTMLInputElement>(query)
        if (!field) return false
        field.value = value
        return field.dispatchEvent(new Event('change', { bubbles: true }))
      },
      selector,
      text,
    ),
  )
}
