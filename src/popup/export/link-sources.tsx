import type { JSX } from 'preact'
import type { Made } from '../../press/index.ts'
import { findingTexts } from '../../texts/index.ts'
import { Button, Icon, language, t } from '../../ui/index.ts'
import { getLinks, unlessBusy } from '../state/job.ts'

/** Where the links of the export are from, in one line; and a way to check a rule again that was checked long ago. */
export function LinkSources({ made: { sources, recheck } }: { readonly made: Made }): JSX.Element | null {
  const { given, asked, computed, checkedOn } = sources
  const list = [
    given > 0 && t(findingTexts.given, { n: given }),
    asked > 0 && t(findingTexts.asked, { n: asked }),
    computed > 0 && t(findingTexts.computed, { n: computed, m: checkedOn }),
  ].filter((part) => part !== false)
  if (list.length === 0) return null
  return (
    <p class="finding sources">
      <Icon name="link" />
      <span>
        {t(findingTexts.linksFrom, { list: list.join(language() === 'en' ? ', ' : '，') })}{' '}
        {recheck.length > 0 && (
          <Button look="quiet" data-action="check-again" {...unlessBusy()} onClick={() => void getLinks(recheck)}>
            {t(findingTexts.checkAgain)}
          </Button>
        )}
      </span>
    </p>
  )
}
