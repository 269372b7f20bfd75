import type { JSX } from 'preact'
import type { ProblemCode } from '../../core/index.ts'
import { noticeTexts } from '../../texts/index.ts'
import { Button, type ButtonProps, t } from '../../ui/index.ts'
import { goToTab, reloadTab } from '../state/where.ts'

/** Only on the page itself can the user do something about these. */
const ON_THE_PAGE: ReadonlySet<ProblemCode> = new Set([
  'logged-out',
  'captcha',
  'account-risk',
  'account-changed',
  'login-unknown',
  'share-wrong-password',
  'share-expired',
  'share-needs-login',
])

/** Whether the user must see to a problem on the page itself. */
export const isOnThePage = (code: ProblemCode): boolean => ON_THE_PAGE.has(code)

interface PageHelpProps {
  readonly code: ProblemCode
  readonly look: NonNullable<ButtonProps['look']>
}

/** The one button that helps against a problem of the page: go there, or reload it. */
export const PageHelp = ({ code, look }: PageHelpProps): JSX.Element =>
  isOnThePage(code) ? (
    <Button look={look} onClick={() => void goToTab()}>
      {t(noticeTexts.goToPage)}
    </Button>
  ) : (
    <Reload look={look} />
  )

export const Reload = ({ look }: Pick<PageHelpProps, 'look'>): JSX.Element => (
  <Button look={look} icon="refresh" onClick={() => void reloadTab()}>
    {t(noticeTexts.reload)}
  </Button>
)
