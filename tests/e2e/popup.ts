import type { Page } from 'puppeteer-core'
import type { FormatId } from '../../src/export/format.ts'
import { until } from '../browsers/index.ts'
import { clickOn } from './click-on.ts'

/** The popup as a person uses it: by what stands on its rows and buttons. */
export interface Popup {
  readonly page: Page
  /** Waits until the window shows a folder or says why it shows none. */
  readonly settled: () => Promise<void>
  /** Names of the rows in sight, from top to bottom. */
  readonly names: () => Promise<string[]>
  /** Ticks the box of a row. */
  readonly tick: (name: string) => Promise<void>
  /** Ticks the box above the list. */
  readonly tickAll: () => Promise<void>
  /** Opens or closes a folder in the tree. */
  readonly unfold: (name: string) => Promise<void>
  /** The text of a row: name, marks, size, time. */
  readonly rowText: (name: string) => Promise<string>
  readonly choose: (format: FormatId, shape?: 'text' | 'storage-json') => Promise<void>
  /** Waits until the preview shows an export, and gives what it shows. */
  readonly preview: () => Promise<string>
  /** Clicks one of `copy`, `download`, `ask-links`, `only-known`, `list-first`. */
  readonly act: (action: string) => Promise<void>
  /** Asks 123pan for the links that are missing, and waits until none is. */
  readonly askLinks: () => Promise<void>
  /** Copies, and gives what a person would paste elsewhere. */
  readonly copy: () => Promise<string>
  /** All the words in the window. */
  readonly words: () => Promise<string>
  /** Waits until the window says something, `timeout` milliseconds at most. */
  readonly says: (words: string | RegExp, timeout?: number) => Promise<string>
}

export function popupOf(page: Page): Popup {
  const words = (): Promise<string> => page.evaluate(() => document.body.innerText)

  /** Marks the row of that name, so that one selector finds it in both browsers. */
  const row = async (name: string): Promise<string> => {
    await until(`a row named ${name}`, () =>
      page.evaluate((wanted) => {
        const rows = [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')]
        for (const each of rows) delete each.dataset['wanted']
        const found = rows.find((each) => each.querySelector('.words')?.getAttribute('title') === wanted)
        if (found) found.dataset['wanted'] = ''
        return found !== undefined
      }, name),
    )
    return '[data-wanted]'
  }

  const says = async (wanted: string | RegExp, timeout?: number): Promise<string> => {
    let all = ''
    const said = async (): Promise<string | false> => {
      all = await words()
      return (typeof wanted === 'string' ? all.includes(wanted) : wanted.test(all)) && all
    }
    return until(`the popup to say ${String(wanted)}`, said, timeout).catch((cause: unknown) => {
      throw new Error(`${String(cause)}\nIt says: ${all}`, { cause })
    })
  }

  const preview = async (): Promise<string> => {
    await until('the export to be made', () => page.evaluate(() => !document.querySelector('.preview.stale, .spinner')))
    return until('a preview', () => page.evaluate(() => document.querySelector('pre.preview')?.textContent))
  }

  const act = (action: string): Promise<void> => clickOn(page, `[data-action="${action}"]`)

  return {
    page,
    settled: async () => {
      await until('the popup to show something', () =>
        page.evaluate(() => document.querySelector('[role=row][data-id], .notice h2') !== null),
      )
    },
    words,
    says,
    preview,
    act,
    askLinks: async () => {
      await act('ask-links')
      await says(/^(?![^]*(Asking 123pan|Get [\d,]+ links?|not in the text))/, 60_000)
    },
    names: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=row][data-id] .words')].map((each) => each.getAttribute('title') ?? ''),
      ),
    tick: async (name) => clickOn(page, `${await row(name)} [role=checkbox]`),
    tickAll: () => clickOn(page, '.head [role=checkbox]'),
    unfold: async (name) => clickOn(page, `${await row(name)} .words`),
    rowText: async (name) => {
      const selector = await row(name)
      return page.evaluate((query) => document.querySelector<HTMLElement>(query)?.innerText ?? '', selector)
    },
    choose: async (format, shape) => {
      await clickOn(page, '.format-now')
      await clickOn(page, `[role=option][data-format="${format}"]`)
      if (shape) await clickOn(page, `.shape input[value="${shape}"] + span`)
    },
    copy: async () => {
      await preview()
      // By the click the word of an earlier copy goes.
      await act('copy')
      await until('the word that it is copied', () =>
        page.evaluate(() => document.querySelector('.note.on')?.textContent),
      )
      return paste(page)
    },
  }
}

/** What Ctrl+V gives: pasted into a field of a page of the same browser. */
export async function paste(page: Page): Promise<string> {
  const blank = await page.browser().newPage()
  await blank.evaluate(() => document.body.append(document.createElement('textarea')))
  await blank.bringToFront()
  await blank.focus('textarea')
  await blank.keyboard.down('Control')
  await blank.keyboard.press('v', { commands: ['Paste'] })
  await blank.keyboard.up('Control')
  const text = await until('the pasted text', () => blank.evaluate(() => document.querySelector('textarea')?.value))
  await blank.close()
  await page.bringToFront()
  return text
}
