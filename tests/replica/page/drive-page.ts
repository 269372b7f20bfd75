import { listOwn, type Order, pathTo } from './api.ts'
import { breadcrumb, type Step } from './breadcrumb.ts'
import { button, element } from './dom.ts'
import { layout, showAccount } from './layout.ts'
import { PagedList, tell } from './listing.ts'
import { rowMenu } from './row-menu.ts'
import { token } from './session.ts'
import { Table } from './table.ts'
import { listingOf, parsed, unwrap } from './wire.ts'

/** What the page shows. */
interface Place {
  readonly steps: readonly Step[]
  readonly bin: boolean
  readonly search: string
}

let place: Place = { steps: [], bin: false, search: '' }
let order: Order = { orderBy: 'update_time', orderDirection: 'desc' }

const crumbs = element('div')
const search = element('input', { className: 'ant-input search', placeholder: '搜索文件', type: 'search' })

const table = new Table({
  open: (row) => row.folder && !place.bin && go([...stepsHere(), { id: row.id, name: row.name }]),
  menu: (row, x, y) => rowMenu(row, x, y, reload),
  more: () => void list.more().catch(tell),
  sort: (orderBy) => {
    order = { orderBy, orderDirection: order.orderBy === orderBy && order.orderDirection === 'desc' ? 'asc' : 'desc' }
    reload()
  },
})
const list = new PagedList(table)

/** A folder found by searching is opened as if it lay at the top. */
const stepsHere = (): readonly Step[] => (place.search === '' ? place.steps : [])

const load = (operateType: 1 | 4): Promise<void> => {
  const { steps, bin, search } = place
  const folder = steps.at(-1)?.id ?? 0
  return list.start((page) => listOwn({ folder, page, bin, search, operateType, ...order }))
}

const reload = (): void => void load(4).catch(tell)

const drawCrumbs = (): void => crumbs.replaceChildren(breadcrumb(place.bin ? '回收站' : '全部文件', place.steps, go))

/** Puts the open folder where the site keeps it: the address and sessionStorage. */
const remember = (push: boolean): void => {
  const ids = place.steps.map(({ id }) => id)
  const address = ids.length === 0 ? '/' : `/?homeFilePath=${encodeURIComponent(ids.join(','))}`
  if (push) history.pushState(place.steps, '', address)
  sessionStorage.setItem('filePath', JSON.stringify({ homeFilePath: ids }))
}

const go = (steps: readonly Step[], push = true): void => {
  place = { steps, bin: false, search: '' }
  search.value = ''
  remember(push)
  drawCrumbs()
  reload()
}

const loggedOut = (): void => {
  const text = element('p', { textContent: '登录后即可查看你的文件' })
  const box = element(
    'div',
    { className: 'empty' },
    text,
    button('登录', 'ant-btn-primary', () => location.assign('/login')),
  )
  layout('全部文件', [box], () => go([]))
}

/** The ids in the address; the older form has one. */
const idsInAddress = (): number[] => {
  const path = new URLSearchParams(location.search).get('homeFilePath') ?? location.pathname.slice(1)
  return path === '' ? [] : path.split(',').map(Number)
}

/** The first page of the first list was asked for in the document's head. */
const takeUpFirst = (first: Promise<string>): Promise<void> =>
  list.start(async (page) => {
    const folder = place.steps.at(-1)?.id ?? 0
    return page === 1 ? listingOf(unwrap(parsed(await first))) : listOwn({ folder, page, operateType: 1, ...order })
  })

const start = async (first: Promise<string>): Promise<void> => {
  const ids = idsInAddress()
  place = { ...place, steps: ids.map((id) => ({ id, name: '…' })) }
  remember(false)
  drawCrumbs()
  await takeUpFirst(first)
  const last = ids.at(-1)
  if (last === undefined) return
  place = { ...place, steps: await pathTo(last) }
  history.replaceState(place.steps, '', location.href)
  drawCrumbs()
}

/** One's own files, the bin and the search. */
export const drivePage = (): void => {
  void showAccount()
  const bin = new URLSearchParams(location.search).has('bin')
  if (!token()) return loggedOut()
  const tools = element('div', { className: 'tools' }, crumbs, search)
  layout(bin ? '回收站' : '全部文件', [tools, table.node], () => (token() ? go([]) : loggedOut()))
  search.addEventListener('change', () => {
    place = { ...place, search: search.value }
    reload()
  })
  addEventListener('popstate', ({ state }) => go(Array.isArray(state) ? state : [], false))
  if (bin) {
    place = { ...place, bin }
    drawCrumbs()
    load(1).catch(tell)
  } else if (firstRequests.list) start(firstRequests.list).catch(tell)
}
