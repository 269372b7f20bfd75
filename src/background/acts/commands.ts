import { browser } from '../../platform/index.ts'
import type { Acts } from './acts.ts'
import { NO_ROWS, tickedRows } from './pointed-rows.ts'

/** Does what the manifest's `commands` say. Must be called synchronously when the background starts. */
export function startCommands(acts: Acts): void {
  browser.commands.onCommand.addListener((command, given) => void onCommand(acts, command, given?.id))
}

async function onCommand(acts: Acts, command: string, given: number | undefined): Promise<void> {
  // Firefox has told the tab only since 126, and types do not know of it.
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const tab = given === undefined || given === front?.id ? front : await browser.tabs.get(given)
  if (!tab) return
  if (command === 'copy-folder-id') await acts.onRows(tab, 'folder-id', async () => NO_ROWS)
  if (command === 'copy-signed') await acts.onRows(tab, 'signed-link', () => tickedRows(tab.id ?? -1))
}
