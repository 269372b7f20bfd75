import type { Catalogue } from '../../catalogue/index.ts'
import { isOwnSpace, problemOf, uidOf } from '../../core/index.ts'
import type { PointedRows, RowAction, RowsShown } from '../../messages/index.ts'
import { copyInBackground, isOnThisSide, readSettings, type Settings, type Tabs } from '../../platform/index.ts'
import { keyedUids, readKey } from '../../platform/secrets.ts'
import { actsTexts, privateTexts } from '../../texts/index.ts'
import { askLink } from '../links/ask-link.ts'
import type { Lister } from '../lister.ts'
import { readAct, readPointed } from './asked.ts'
import type { LineFormat } from './copied-words.ts'
import { copyFiles } from './copy-files.ts'
import { copyLinks } from './copy-links.ts'
import { copyFolderIds } from './folder-ids.ts'
import { pickRows } from './pick-rows.ts'
import { placeOfTab, type TabPlace } from './place.ts'
import { rowsShown } from './rows-shown.ts'
import { type Said, type Speech, speechFor } from './speech.ts'
import { tell } from './tell.ts'

type Tab = Pick<Tabs.Tab, 'id' | 'url'> & Partial<Pick<Tabs.Tab, 'incognito'>>

/** What can be done from outside our windows. Whatever comes of it is said to the person; nothing here rejects. */
export interface Acts {
  /** What the companion menu is to show. @param rows from a content script, so not to be believed */
  readonly pointed: (rows: unknown, tab: Tab | undefined) => Promise<RowsShown>
  /** @param ask from a content script, so not to be believed */
  readonly asked: (ask: unknown, tab: Tab | undefined) => Promise<void>
  readonly onRows: (tab: Tab, action: RowAction, rows: () => Promise<PointedRows>) => Promise<void>
  /** Signs and copies the direct links in a text. */
  readonly onText: (tab: Tab, text: () => Promise<string>) => Promise<void>
}

/** An action under way. */
interface Turn {
  readonly settings: Settings
  readonly speech: Speech
  readonly signal: AbortSignal
  readonly copy: (text: string) => Promise<void>
}

export function createActs(catalogue: Catalogue, lister: Pick<Lister, 'ask'>): Acts {
  let latest = new AbortController()

  /** One action at a time: the person wants the newest, and what was asked for before is not copied over it. */
  const inTurn = async (tab: Tab, work: (turn: Turn) => Promise<Said | null>): Promise<void> => {
    latest.abort()
    latest = new AbortController()
    const { signal } = latest
    const settings = await readSettings()
    const speech = speechFor(settings)
    const copy = async (text: string): Promise<void> => {
      signal.throwIfAborted()
      await copyInBackground(text, 'src/press/offscreen.html')
    }
    // What is asked for in a private tab must not be taken in here: it would be on disk.
    const here = isOnThisSide({ incognito: tab.incognito ?? false })
    const said = await (
      here ? work({ settings, speech, signal, copy }) : Promise.resolve(speech.failed(privateTexts.noActs))
    ).catch((error: unknown) => speech.failed(problemOf(error)))
    if (said && !signal.aborted) await tell(tab.id, said, speech, settings.theme)
  }

  const onFiles = async (turn: Turn, tab: Tab, place: TabPlace, rows: PointedRows, format: LineFormat) => {
    const { speech, settings, signal, copy } = turn
    const perform = (ask: Parameters<Lister['ask']>[0]) => lister.ask(ask, tab.id ?? 0, signal)
    const onAsking = (n: number): void => {
      const said: Said = { tone: 'good', title: speech.say(actsTexts.asking, { n }), notes: [] }
      void tell(tab.id, said, speech, settings.theme)
    }
    return copyFiles(
      {
        catalogue,
        readKey,
        askLink: (space, file) => askLink({ perform }, space, file),
        onAsking,
        settings,
        now: Date.now,
        copy,
        speech,
      },
      place.space,
      rows,
      format,
    )
  }

  const onRows: Acts['onRows'] = (tab, action, rows) =>
    inTurn(tab, async (turn) => {
      const { speech } = turn
      const place = await placeOfTab(tab)
      if ('words' in place) return speech.failed(place.words)
      if ('problem' in place) return speech.failed(place.problem)
      const meant = await rows()
      if (action === 'folder-id') return copyFolderIds({ catalogue, ...turn }, place, meant)
      if (action === 'pick') return pickRows({ catalogue, speech }, tab.id ?? 0, place, meant)
      return onFiles(turn, tab, place, meant, await formatFor(action, place))
    })

  return {
    pointed: async (message, tab) => {
      const settings = await readSettings()
      const { language } = speechFor(settings)
      const rows = readPointed(message)
      if (!rows || !tab || !settings.companion) return { language, name: null, known: 0, actions: [] }
      const place = await placeOfTab(tab)
      return rowsShown(catalogue, 'space' in place ? place : null, rows, language)
    },
    asked: async (message, tab) => {
      const ask = readAct(message)
      if (ask && tab) await onRows(tab, ask.action, async () => ask)
    },
    onRows,
    onText: (tab, text) =>
      inTurn(tab, async ({ settings, speech, copy }) => {
        const uids = [...(await keyedUids()).keys()]
        return copyLinks({ uids, readKey, settings, now: Date.now, copy, speech }, await text())
      }),
  }
}

const FORMAT = {
  'signed-link': 'direct-links-signed',
  'direct-link': 'direct-links',
  'pan123-link-line': 'pan123-link',
} as const satisfies Partial<Record<RowAction, LineFormat>>

/** UrlTree's lines are signed where there is a key: who has one has authentication on, and bare links open nothing then. */
async function formatFor(action: Exclude<RowAction, 'folder-id' | 'pick'>, { space }: TabPlace): Promise<LineFormat> {
  if (action !== 'url-tree-line') return FORMAT[action]
  const hasKey = isOwnSpace(space) && (await readKey(uidOf(space) ?? '')) !== null
  return hasKey ? 'url-tree-signed' : 'url-tree'
}
