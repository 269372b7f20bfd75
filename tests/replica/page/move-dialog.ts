import { listOwn } from './api.ts'
import { dialog, toast } from './dialog.ts'
import { element } from './dom.ts'
import { tell } from './listing.ts'

/** The "choose a folder" dialog: it lists folders with operateType=7, which are not the page's own list. */
export const moveDialog = (): void => {
  const choices = element('ul', { className: 'choices' })
  const open = async (folder: number): Promise<void> => {
    const order = { orderBy: 'file_id', orderDirection: 'desc' } as const
    const { rows } = await listOwn({ folder, page: 1, operateType: 7, ...order })
    choices.replaceChildren(
      ...rows.map((row) =>
        element(
          'li',
          { onclick: () => void open(row.id).catch(tell) },
          element('i', { className: 'icon folder' }),
          row.name,
        ),
      ),
    )
  }
  dialog('移动到', choices, { text: '移动到此处', click: () => toast('这里没有这项功能') })
  open(0).catch(tell)
}
