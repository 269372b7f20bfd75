import type { Page } from 'puppeteer-core'
import { type Session, until } from '../browsers/index.ts'

/** Our menu, as a person sees it: it is in a closed shadow root, into which only the browsers' own tools see. */
export interface ShownMenu {
  /** All its words, a line each: what it is about, then its items. */
  readonly words: readonly string[]
  /** Where each of its words stands, CSS pixels. */
  readonly places: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
}

/** Gives the menu's words and places, from the element inside the closed root. Runs in the page. */
const look = (menu: Element): ShownMenu => {
  const lines = [menu.querySelector('bdi'), ...menu.querySelectorAll('[role=menuitem], p')].filter(
    (each) => each !== null,
  )
  return {
    words: lines.map(({ textContent }) => textContent),
    places: lines.map((line) => JSON.parse(JSON.stringify(line.getBoundingClientRect())) as DOMRect),
  }
}

async function lookByCdp(page: Page): Promise<ShownMenu | null> {
  const menu = await page.$('aria/[role="menu"]')
  return menu && menu.evaluate(look).catch(() => null)
}

/** What puppeteer does not offer: the connection that it has, and its name for the page's frame. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}
interface BidiNode {
  readonly sharedId?: string
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: BidiNode[]
    readonly shadowRoot?: BidiNode | null
  }
}

async function lookByBidi(page: Page): Promise<ShownMenu | null> {
  const { connection } = page.browser() as unknown as { readonly connection: Connection }
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string }
  const target = { context }
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 3, includeShadowTree: 'all' },
  })
  const below = ({ value }: BidiNode): BidiNode[] => [
    ...(value?.shadowRoot ? [value.shadowRoot] : []),
    ...(value?.children ?? []),
  ]
  const find = (node: BidiNode): BidiNode | undefined =>
    node.value?.attributes?.['role'] === 'menu' ? node : below(node).flatMap((each) => find(each) ?? [])[0]
  const menu = find((result as { readonly result: BidiNode }).result)
  if (!menu?.sharedId) return null
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: `(menu) => JSON.stringify((${String(look)})(menu))`,
    arguments: [{ sharedId: menu.sharedId }],
    target,
    awaitPromise: false,
  })
  const { value } = (answer as { readonly result?: { readonly value?: string } }).result ?? {}
  return value === undefined ? null : (JSON.parse(value) as ShownMenu)
}

/** @returns our menu; null where none is open */
export const menuNow = ({ kind }: Session, page: Page): Promise<ShownMenu | null> =>
  kind === 'chromium' ? lookByCdp(page) : lookByBidi(page)

export const menuShown = (session: Session, page: Page): Promise<ShownMenu> =>
  until('our menu', () => menuNow(session, page))

export const menuGone = async (session: Session, page: Page): Promise<void> => {
  await until('our menu to go', async () => !(await menuNow(session, page)))
}

/** Looks again and again, for longer than an answer takes. */
export async function noMenu(session: Session, page: Page): Promise<boolean> {
  for (let look = 0; look < 12; look++) {
    if (await menuNow(session, page)) return false
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  return true
}

/** Clicks a row of the site's list as a person does. */
export async function rightClick(page: Page, name: string, selector = '.file-name'): Promise<void> {
  await page.bringToFront()
  const place = await until(`${name} on the page`, () =>
    page.evaluate(
      (query, wanted) => {
        const found = [...document.querySelectorAll(query)].find((each) => each.textContent === wanted)
        const box = found?.getBoundingClientRect()
        return box && { x: box.x + 12, y: box.y + box.height / 2 }
      },
      selector,
      name,
    ),
  )
  await page.mouse.click(place.x, place.y, { button: 'right' })
}

/** Clicks an item of our menu as a person does, once it has been there for long enough to be read. */
export async function press(session: Session, page: Page, words: string): Promise<void> {
  const at = await until(`${words} in our menu`, async () => {
    const menu = await menuNow(session, page)
    return menu?.places[menu.words.indexOf(words)]
  })
  await until('the menu to heed a click', async () => {
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2)
    const menu = await menuNow(session, page)
    return !menu || menu.words.length > 7
  })
}
