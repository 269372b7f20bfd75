import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { changeSettings, downloadUrl } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { Button, settings, t } from '../../ui/index.ts'
import { Imported } from './imported.tsx'
import { MOST_BYTES, parseSettings, printSettings, type ReadSettings } from './settings-file.ts'

/** The settings to a file and back. */
export function FileLine(): JSX.Element {
  const picker = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ readonly file: string; readonly came: ReadSettings } | null>(null)

  const take = async (file: File): Promise<void> => {
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '')
    const came = parseSettings(text, settings.peek())
    if (came.kind === 'read') await changeSettings(came.plain)
    setRead({ file: file.name, came })
  }
  return (
    <div class="line">
      <span class="label wide">
        {t(optionsTexts.file)}
        <small>{t(optionsTexts.fileWhy)}</small>
      </span>
      <Button icon="download" data-action="export-settings" onClick={save}>
        {t(optionsTexts.exportFile)}
      </Button>
      <Button data-action="import-settings" onClick={() => picker.current?.click()}>
        {t(optionsTexts.importFile)}
      </Button>
      <input
        ref={picker}
        id="settings-file"
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void take(file)
          // The same file may be chosen again, mended.
          currentTarget.value = ''
        }}
      />
      <div class="imported" role="status">
        {read && <Imported {...read} />}
      </div>
    </div>
  )
}

function save(): void {
  const url = URL.createObjectURL(new Blob([printSettings(settings.peek())], { type: 'application/json' }))
  downloadUrl(url, 'mountlink-settings.json')
  setTimeout(() => URL.revokeObjectURL(url), SAVED)
}

/** Milliseconds: by then the browser has taken over what it saves. */
const SAVED = 60_000
