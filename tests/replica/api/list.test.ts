import { expect, test } from 'vitest'
import { accountOf, fillFolder, FIRST, IDS, SECOND } from '../index.ts'
import { replicaForTests } from '../testing.ts'

const { replica, api, login } = replicaForTests()

const list = (query: string, uid = FIRST) => api(`/b/api/file/list/new?limit=100&Page=1&${query}`, login(uid))

const names = async (query: string) => (await list(query)).data.InfoList.map((row) => row.FileName)

test('the documented row, but for its fraction of a second and its pinyin', async () => {
  const { data } = await list('parentFileId=0')
  const row = data.InfoList.find(({ FileId }) => FileId === IDS.EMPTY)
  expect(row).toMatchObject({ FileName: '测试', Type: 1, Size: 0, S3KeyFlag: '1812000499-0', DirectLink: 2 })
  expect(row).toHaveProperty('CreateAt', expect.stringMatching(/^2025-05-04T18:06:04\.\d{9}\+08:00$/))
  expect(Object.keys(row ?? {})).toHaveLength(30)
})

test('a folder comes in pages of a hundred at most, each row once', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`limit=500&parentFileId=${IDS.PHOTOS}&Page=${page}`)))
  expect(pages.map(({ data }) => [data['Len'], data['Total'], data['Next'] === '-1', data['IsFirst']])).toEqual([
    [100, 312, false, true],
    [100, 312, false, false],
    [100, 312, false, false],
    [12, 312, true, false],
  ])
  expect(new Set(pages.flatMap(({ data }) => data.InfoList.map((row) => row.FileId))).size).toBe(312)
})

test('orders: folders first, then as asked', async () => {
  const at = `parentFileId=${IDS.LINK_TEST}`
  const down = await names(`${at}&orderBy=size&orderDirection=desc`)
  expect(down.slice(0, 3)).toEqual(['AList', 'QQ', 'linuxqq_3.2.0-16736_loong64.deb'])
  const up = await names(`${at}&orderBy=file_name&orderDirection=asc`)
  expect(up.slice(0, 3)).toEqual(['AList', 'QQ', '202023.08.09.exe'])
})

test('the bin, a search and the "choose a folder" dialog are other lists', async () => {
  expect(await names('parentFileId=0&trashed=true&event=recycleListFile')).toEqual(['扔掉的文件夹', '扔掉的草稿.docx'])
  expect(await names('parentFileId=0&SearchData=UPX1')).toHaveLength(2)
  expect(await names(`parentFileId=${IDS.LINK_TEST}&operateType=7`)).toEqual(['QQ', 'AList'])
})

test('an account sees its own drive', async () => {
  const { data } = await list('parentFileId=0', SECOND)
  expect(data.InfoList.map((row) => row.FileName)).toContain('只属于第二个账号.pdf')
  expect((await list(`parentFileId=${IDS.FILMS}`, SECOND)).code).toBe(5066)
})

test('changes show in the next answer', async () => {
  const { drive } = accountOf(replica().world, FIRST)
  const id = drive.addFile(IDS.EMPTY, 'new.txt')
  expect(await names(`parentFileId=${IDS.EMPTY}`)).toEqual(['new.txt'])
  drive.change(id, { name: 'newer.txt' })
  expect(await names(`parentFileId=${IDS.EMPTY}`)).toEqual(['newer.txt'])
  drive.remove(id)
  expect(await names(`parentFileId=${IDS.EMPTY}`)).toEqual([])
})

test('a hundred thousand files, to the last page; and a folder that is listed short', { timeout: 30_000 }, async () => {
  const { drive } = accountOf(replica().world, FIRST)
  const folder = drive.addFolder(0, '十万')
  fillFolder(drive, folder, 100_000)
  const { data } = await list(`parentFileId=${folder}&Page=1000&orderBy=file_id&orderDirection=asc`)
  expect([data['Total'], data['Len'], data['Next']]).toEqual([100_000, 100, '-1'])
  replica().world.listedShort.set(folder, { rows: 2150, readings: Infinity })
  const short = await list(`parentFileId=${folder}&Page=22`)
  expect([short.data['Total'], short.data['Len'], short.data['Next']]).toEqual([100_000, 50, '-1'])
})

test('a folder that is listed short once is whole when it is read again', async () => {
  replica().world.listedShort.set(IDS.PHOTOS, { rows: 150, readings: 1 })
  const page = async (number: number) => (await list(`parentFileId=${IDS.PHOTOS}&Page=${number}`)).data['Len']
  expect([await page(1), await page(2), await page(1), await page(2), await page(3)]).toEqual([100, 50, 100, 100, 100])
})

test('a folder that has been moved into one of its own is listed there; nothing runs in circles', async () => {
  const { drive } = accountOf(replica().world, FIRST)
  drive.change(IDS.FILMS, { parent: IDS.SERIES })
  expect(await names(`parentFileId=${IDS.SERIES}`)).toContain('影视')
  expect(drive.path(IDS.SERIES).map(({ id }) => id)).toEqual([IDS.FILMS, IDS.SERIES])
  expect(drive.isBelow(IDS.FILMS, IDS.SERIES)).toBe(true)
  drive.change(IDS.FILMS, { parent: 0 })
})
