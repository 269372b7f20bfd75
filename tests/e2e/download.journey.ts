import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { SHARES } from '../replica/index.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

describe.each(BROWSERS)('Download in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'mountlink-'))
  let stage: Stage
  let popup: Popup
  beforeAll(async () => {
    stage = await startStage(kind, { downloads })
    popup = await stage.popup(await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`))
  })
  afterAll(async () => {
    await stage.close()
    rmSync(downloads, { recursive: true })
  })

  /** Clicks Download. @returns the name and the text of the file that comes */
  const download = async (): Promise<[name: string, text: string]> => {
    const before = new Set(readdirSync(downloads))
    await popup.preview()
    await popup.act('download')
    return until('the file', () => {
      const name = readdirSync(downloads).find((one) => !before.has(one) && /\.(txt|json)$/.test(one))
      const text = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8')
      return name !== undefined && text !== '' && [name, text]
    })
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
