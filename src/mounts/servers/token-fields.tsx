import type { ComponentChildren, JSX } from 'preact'
import { serversTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'

interface TokenFieldsProps {
  /** Of the field; one a form. */
  readonly id: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What was typed cannot be a token. */
  readonly refused: boolean
  readonly busy: boolean
  /** On the button that takes the token. */
  readonly save: string
  /** Called for the login of an open tab instead. */
  readonly onTake: () => void
  /** Beside the button that saves. */
  readonly children?: ComponentChildren
}

/** The two ways to be let in by a server; inside a form. */
export const TokenFields = (props: TokenFieldsProps): JSX.Element => (
  <>
    <div class="line">
      <label class="label" htmlFor={props.id}>
        {t(serversTexts.token)}
      </label>
      <input
        id={props.id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        placeholder={t(serversTexts.tokenHint)}
        value={props.typed}
        aria-invalid={props.refused}
        aria-describedby={`${props.id}-bad`}
        onInput={({ currentTarget }) => props.onType(currentTarget.value)}
      />
      <Button look="primary" type="submit" disabled={props.busy || props.typed.trim() === ''} data-action="use-token">
        {props.busy ? t(serversTexts.connecting) : props.save}
      </Button>
      {props.children}
      <p class="bad" role="alert" id={`${props.id}-bad`}>
        {props.refused && t(serversTexts.tokenBad)}
      </p>
    </div>
    <div class="line take">
      <Button icon="enter" disabled={props.busy} data-action="take-login" onClick={props.onTake}>
        {t(serversTexts.takeLogin)}
      </Button>
      <p class="hint">{t(serversTexts.takeLoginWhy)}</p>
    </div>
  </>
)
