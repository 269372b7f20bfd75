import { Drive, TOP } from '../world/index.ts'
import { fillFolder } from './generate.ts'
import { addHostile } from './hostile.ts'
import { addLinkTest } from './link-test.ts'

/** Ids that tests name; the first four are from captures of the site. */
export const IDS = {
  /** `测试`, an empty folder at the top. */
  EMPTY: 22_894_658,
  /** `影视`, and in it `剧集`: `?homeFilePath=18648863%2C24697749`. */
  FILMS: 18_648_863,
  SERIES: 24_697_749,
  /** `备份`, an older page address: `https://www.123pan.com/1626275`. */
  BACKUP: 1_626_275,
  /** `123-link-Test`: the direct-link space of OpenList's documents. */
  LINK_TEST: 22_894_700,
  /** Its sub-folder `QQ`. */
  LINK_TEST_QQ: 22_894_702,
  /** Its file `202023.08.09.exe`. */
  LINK_TEST_EXE: 22_894_710,
  /** `照片 2024`: 312 files, four pages. */
  PHOTOS: 22_894_800,
  /** `怪名字`: hostile names, in a direct-link space. */
  HOSTILE: 22_894_900,
  /** The second account's direct-link space `家庭视频`, and a file in it. */
  FAMILY: 28_490_400,
  FAMILY_FILM: 28_490_444,
} as const

const SPRING = 1_746_353_164

const addFilms = (drive: Drive): void => {
  drive.addFolder(TOP, '影视', { id: IDS.FILMS, modified: SPRING - 86_400 })
  drive.addFolder(IDS.FILMS, '剧集', { id: IDS.SERIES, modified: SPRING - 80_000 })
  for (const [name, episodes] of [
    ['山海情 (2021)', 23],
    ['漫长的季节 (2023)', 12],
  ] as const) {
    const folder = drive.addFolder(IDS.SERIES, name, { modified: SPRING - 70_000 })
    for (let episode = 1; episode <= episodes; episode += 1) {
      const title = `${name.split(' ')[0]}.S01E${String(episode).padStart(2, '0')}.2160p.WEB-DL.mkv`
      drive.addFile(folder, title, { size: 1_932_735_283 + episode * 7_340_032, modified: SPRING - episode * 3600 })
    }
  }
  const films = drive.addFolder(IDS.FILMS, '电影', { modified: SPRING - 75_000 })
  for (const [index, name] of ['流浪地球2.2023.mkv', '大鱼海棠.2016.mkv', '霸王别姬.1993.Remux.mkv'].entries()) {
    drive.addFile(films, name, { size: 8_589_934_592 + index * 1_234_567_890, modified: SPRING - index * 86_400 })
  }
  drive.addFile(IDS.FILMS, '片单.xlsx', { size: 28_672, modified: SPRING - 3600 })
}

/** The first account's files. */
export const firstDrive = (): Drive => {
  const drive = new Drive(40_000_000)
  drive.addFolder(TOP, '测试', { id: IDS.EMPTY, modified: SPRING })
  addLinkTest(drive, TOP)
  addFilms(drive)
  drive.addFolder(TOP, '照片 2024', { id: IDS.PHOTOS, modified: SPRING - 200_000 })
  fillFolder(drive, IDS.PHOTOS, 312, 'IMG', ['jpg', 'png', 'mp4'])
  drive.addFolder(TOP, '怪名字', { id: IDS.HOSTILE, linkSpace: true, modified: SPRING - 300_000 })
  addHostile(drive, IDS.HOSTILE)
  drive.addFolder(TOP, '备份', { id: IDS.BACKUP, modified: SPRING - 400_000 })
  drive.addFile(IDS.BACKUP, '手机备份-2024.tar.gz', { size: 12_884_901_888, modified: SPRING - 400_000 })
  drive.addFile(IDS.BACKUP, '空文件.txt', { size: 0, modified: SPRING - 400_000 })
  drive.addFile(TOP, '毕业照.zip', { size: 734_003_200, modified: SPRING - 500_000 })
  drive.addFile(TOP, '说明.txt', { size: 1024, modified: SPRING - 600_000 })
  drive.addFile(TOP, '被封禁的文件.mp4', { size: 52_428_800, modified: SPRING - 700_000, status: 104 })
  drive.addFile(TOP, '扔掉的草稿.docx', { size: 40_960, trashed: true, modified: SPRING })
  drive.addFolder(TOP, '扔掉的文件夹', { trashed: true, modified: SPRING })
  return drive
}

/** The second account's files. */
export const secondDrive = (): Drive => {
  const drive = new Drive(60_000_000)
  drive.addFolder(TOP, '家庭视频', { id: IDS.FAMILY, linkSpace: true, modified: SPRING })
  drive.addFile(IDS.FAMILY, 'Movie: part 1 [我].mkv', { id: IDS.FAMILY_FILM, size: 2_147_483_648, modified: SPRING })
  drive.addFile(IDS.FAMILY, '2023 春节.mp4', { size: 943_718_400, modified: SPRING - 3600 })
  addHostile(drive, drive.addFolder(IDS.FAMILY, '怪名字'))
  drive.addFolder(TOP, '工作', { modified: SPRING - 86_400 })
  drive.addFile(TOP, '只属于第二个账号.pdf', { size: 333_333, modified: SPRING - 7200 })
  return drive
}
