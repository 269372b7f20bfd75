import fixture from '../../fixtures/share-get-twrp.json' with { type: 'json' }
import { Drive, TOP } from '../world/index.ts'

/** The sharer's real folder behind the share `TWRP`: no visitor can mount it. */
export const TWRP_FOLDER = 1_675_633

const seconds = (text: string): number => Date.parse(text) / 1000

/** The sharer's drive: the documented rows, and something in each of their folders. */
export const twrpDrive = (): Drive => {
  const drive = new Drive(1_800_000)
  drive.addFolder(TOP, 'TWRP', { id: TWRP_FOLDER, modified: seconds('2022-04-20T17:20:00+08:00') })
  for (const row of fixture.data.InfoList) {
    const details = { id: row.FileId, created: seconds(row.CreateAt), modified: seconds(row.UpdateAt) }
    if (row.Type === 1) drive.addFolder(TWRP_FOLDER, row.FileName, details)
    else {
      const more = { size: row.Size, md5: row.Etag, category: row.Category }
      drive.addFile(TWRP_FOLDER, row.FileName, { ...details, ...more })
    }
  }
  for (const row of fixture.data.InfoList.filter((row) => row.Type === 1)) fillShelf(drive, row.FileId, row.FileName)
  return drive
}

const fillShelf = (drive: Drive, folder: number, name: string): void => {
  const more = { modified: seconds('2023-03-30T23:01:56+08:00') }
  for (const [index, device] of ['alioth', 'apollo', 'munch', 'renoir'].entries()) {
    drive.addFile(folder, `[${name}]TWRP-3.7.0-${device}.img`, { ...more, size: 134_217_728 + index })
  }
  const old = drive.addFolder(folder, '旧版本', more)
  drive.addFile(old, `[${name}]TWRP-3.6.2-alioth.img`, { ...more, size: 100_663_296 })
}
