import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { clickOn } from '../tests/e2e/click-on.ts'
import { connectServer, type MountsPage, openMounts, pressMount } from '../tests/e2e/mounts-page.ts'
import type { Stage } from '../tests/e2e/stage.ts'
import { startOpenList } from '../tests/openlist/stand-in/index.ts'
import { FIRST, IDS, SHARES } from '../tests/replica/index.ts'
import { inAll } from './in-all-looks.ts'

const WINDOW = { width: 900, height: 640, deviceScaleFactor: 1.5 }

/** Where the stand-in listens: an address as people have it, in the pictures. */
const PORT = 5244

const LINES = [
  `/TWRP  https://www.123pan.com/s/${SHARES.TWRP} twrp`,
  `/随便拿  https://www.123pan.com/s/${SHARES.OPEN}`,
  `/旧分享  https://www.123pan.com/s/${SHARES.EXPIRED}`,
].join('\n')

/** Switches the language in the settings, as any page of ours may. */
const switchTo = (page: Page) => async (language: string) => {
  await page.evaluate(
    async (wanted) => {
      const { chrome } = globalThis as unknown as { readonly chrome: Api }
      const { settings } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...(settings as object | undefined), language: wanted } })
    },
    language === 'zh' ? 'zh-CN' : 'en',
  )
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), {}, language)
}

/** From the connection of a server to what is mounted there, before a small OpenList that lets strangers in. */
export async function takeMounts(stage: Stage): Promise<void> {
  const server = await startOpenList({ port: PORT, guest: true, signAll: false })
  try {
    const take = async (name: string, { page }: MountsPage): Promise<void> => {
      await page.setViewport(WINDOW)
      await inAll(name, page, switchTo(page))
      await switchTo(page)('en')
    }
    const servers = await openMounts(stage.session, 'servers')
    await take('servers-none', servers)
    await connectServer(stage.session, servers, server.base, server.token)
    await servers.says('123PanShare')
    await take('servers', servers)
    await servers.page.close()
    const popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`))
    await popup.choose('pan123-link')
    await popup.tickAll()
    const mounts = await pressMount(stage.session, popup)
    await mounts.says('Free')
    await take('mount', mounts)
    await clickOn(mounts.page, '#sign')
    await mounts.act('mount')
    await mounts.says('open to everybody')
    await take('mounted', mounts)
    await mounts.go('mounts')
    await mounts.says('Last check')
    await take('my-mounts', mounts)
    await mounts.go('shares')
    await mounts.page.type('textarea', LINES)
    await mounts.act('check-shares')
    await mounts.page.waitForSelector('tr[data-state="dead"]')
    await take('shares', mounts)
  } finally {
    await server.close()
  }
}
