import type { JSX } from 'preact'
import type { ServerAddress } from '../../openlist/api/index.ts'
import { serversTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'

interface PlainNoticeProps {
  readonly address: ServerAddress
  /** Whether the user wants the token sent all the same. */
  readonly agreed: boolean
  readonly onAgree: (agreed: boolean) => void
  /** It was tried without that. */
  readonly refused: boolean
}

/** Where a token would go, and who could read it on the way. */
export function PlainNotice({ address: { base, plain }, agreed, onAgree, refused }: PlainNoticeProps): JSX.Element {
  if (plain !== 'public')
    return <p class="hint where">{t(plain === 'home' ? serversTexts.home : serversTexts.connectsTo, { base })}</p>
  return (
    <div class="warning in-clear" role="alert">
      <Icon name="warning" />
      <div>
        <p>{t(serversTexts.plain)}</p>
        <label class="tick">
          <input
            type="checkbox"
            name="plain"
            checked={agreed}
            aria-invalid={refused}
            onChange={({ currentTarget }) => onAgree(currentTarget.checked)}
          />
          {t(serversTexts.plainAgree)}
        </label>
        {refused && <p class="bad">{t(serversTexts.plainAsk)}</p>}
      </div>
    </div>
  )
}
