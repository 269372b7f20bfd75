import { expect, test, vi } from 'vitest'
import { actsTexts, type Gaps, say, type Text } from '../../texts/index.ts'
import { copyLinks } from './copy-links.ts'
import { MOST_TEXT } from './links-in-text.ts'
import { selectedText } from './selected-text.ts'

/** The page's selection; the script that reads it runs here. */
let selected = ''
vi.stubGlobal('document', { getSelection: () => ({ toString: () => selected }) })
vi.mock('../../platform/index.ts', () => ({
  browser: {
    scripting: {
      executeScript: async ({ func, args }: { func: (most: number) => string; args: [number] }) => [
        { result: func(...args) },
      ],
    },
  },
}))

const LINK = 'https://vip.123pan.cn/18/a.mkv'

async function copied(text: string) {
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined)
  const failed = (why: object) => ({ tone: 'bad', title: '', notes: [JSON.stringify(why)] }) as const
  const speech = {
    language: 'en',
    say: (what: Text, gaps?: Gaps) => say(what, 'en', gaps),
    what: () => '',
    failed,
  } as const
  const settings = { customHosts: [], validMinutes: 30, signedHours: 24, clockOffset: 0 }
  const said = await copyLinks(
    { uids: ['18'], readKey: async () => 'k', settings, now: () => 1_767_110_400_000, copy, speech },
    text,
  )
  return { said, copies: copy.mock.calls.length }
}

test('a text is searched for links up to a length; beyond it nothing is done, and it is said', async () => {
  const filled = (length: number): string => `${LINK}\n`.padEnd(length, '字')
  expect(await copied(filled(MOST_TEXT))).toMatchObject({ copies: 1, said: { tone: 'good' } })
  const { copies, said } = await copied(filled(MOST_TEXT + 1))
  expect([copies, said.notes]).toEqual([0, [say(actsTexts.longText, 'en', { n: MOST_TEXT })]])
})

test('of a huge selection no more leaves the page than tells that it is too long', async () => {
  selected = 'x'.repeat(MOST_TEXT * 3)
  expect((await selectedText(1, 0, '')).length).toBe(MOST_TEXT + 1)
  selected = LINK
  expect(await selectedText(1, 0, 'told')).toBe(LINK)
})
