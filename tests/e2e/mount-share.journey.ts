import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/openlist/api/index.ts'
import { nodeSend } from '../openlist/node-send.ts'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { SHARER, SHARES, TWRP_FOLDER } from '../replica/index.ts'
import { connectServer, type MountsPage, openMounts, pressMount } from './mounts-page.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { enterFolder } from './site.ts'
import { type Stage, startStage } from './stage.ts'

const PATH = '/分享'

/**
 * A share, from its page to a mount. A real server would ask 123pan for it, so this is played before the stand-in, which
 * has the same share.
 */
describe.each(BROWSERS)('mounting a share in %s', (kind) => {
  let stage: Stage
  let server: OpenListStandIn
  let page: Page
  let popup: Popup
  let mounts: MountsPage
  let shelf: { readonly id: number; readonly name: string }

  beforeAll(async () => {
    stage = await startStage(kind)
    const [first] = stage.replica.world.accounts.get(SHARER)?.drive.children(TWRP_FOLDER) ?? []
    if (!first) throw new Error('the share is empty')
    shelf = first
    const folders = {
      '0': [{ name: shelf.name, folder: String(shelf.id) }],
      [shelf.id]: [
        { name: 'a.img', size: 5 },
        { name: 'b.img', size: 6 },
      ],
    }
    server = await startOpenList({ remote: { shares: { [SHARES.TWRP]: { password: 'twrp', folders } } } })
    mounts = await openMounts(stage.session, 'servers')
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    page = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    popup = await stage.popup(page)
  })
  afterAll(async () => {
    await stage.close()
    await server.close()
  })

  const addition = (): unknown => JSON.parse(server.storages[0]?.addition ?? '')

  test('it is created with key, password and folder, proxied, and listed', async () => {
    await popup.says(SHARES.TWRP)
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', PATH)
    await mounts.says('Free')
    await mounts.act('mount')
    await mounts.says(`Mounted at ${PATH}`)
    await mounts.says('OpenList lists it: 1 entry at the top level')
    const proxied = { web_proxy: true, webdav_policy: 'native_proxy', enable_sign: true }
    expect(server.storages).toMatchObject([{ mount_path: PATH, driver: '123PanShare', ...proxied }])
    expect(addition()).toMatchObject({ sharekey: SHARES.TWRP, sharepassword: 'twrp', root_folder_id: '0' })
  })

  test('a folder of it at the same path is an update: shown first, then the folder alone changes', async () => {
    // Somebody enters a login by hand.
    const byHand = { ...(addition() as object), accesstoken: 'their own login' }
    const row = { ...server.storages[0], remark: 'mine', addition: JSON.stringify(byHand) }
    await connect(server.base, server.token, nodeSend).call('/api/admin/storage/update', row)
    await enterFolder(page, shelf.name)
    popup = await stage.popup(page)
    await popup.says(String(shelf.id))
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', PATH)
    await mounts.says('A 123PanShare storage is there. It will be updated')
    await mounts.act('mount')
    await mounts.says('The share, its password and its folder would be entered anew.')
    expect(addition()).toEqual(byHand)
    await mounts.act('update')
    await mounts.says('OpenList lists it: 2 entries at the top level')
    expect(addition()).toEqual({ ...byHand, root_folder_id: String(shelf.id) })
    expect(server.storages).toMatchObject([{ mount_path: PATH, remark: 'mine', web_proxy: true }])
  })
})
