import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHARES } from '../replica/index.ts'
import { createDownloads } from './downloads.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

describe.each(BROWSERS)('Download in %s', (kind) => {
  const downloads = createDownloads()
  let stage: Stage
  let popup: Popup
  beforeAll(async () => {
    stage = await startStage(kind, { downloads: downloads.folder })
    popup = await stage.popup(await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`))
  })
  afterAll(async () => {
    await stage.close()
    downloads.remove()
  })

  /** Clicks Download. @returns the name and the text of the file that comes */
  const download = async (): Promise<[name: string, text: string]> => {
    await popup.preview()
    return downloads.next(() => popup.act('download'))
  }

  test('a text comes as .txt, letter for letter what Copy gives', async () => {
    const [name, text] = await download()
    expect(name).toMatch(/\.txt$/)
    expect(text).toContain(SHARES.TWRP)
    await popup.says(name)
    expect(text).toBe(await popup.copy())
  })

  test('storage JSON comes as .json', async () => {
    await popup.choose('pan123-share', 'storage-json')
    await popup.says('"driver"')
    const [name, text] = await download()
    expect(name).toMatch(/\.json$/)
    expect(JSON.parse(text)).toMatchObject({ driver: '123PanShare', mount_path: '/TWRP' })
  })
})
