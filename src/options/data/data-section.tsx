import type { JSX } from 'preact'
import { isPrivate } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { Section } from '../parts/section.tsx'
import { DeleteAll } from './delete-all.tsx'
import { FileLine } from './file-line.tsx'

export const DataSection = (): JSX.Element => (
  <Section title={t(optionsTexts.data)}>
    <div class="card">
      <FileLine />
      <div class="line">
        <span class="label wide">
          {t(optionsTexts.firstPage)}
          <small>{t(optionsTexts.firstPageWhy)}</small>
        </span>
        <a href="../welcome/index.html" target="_blank">
          {t(optionsTexts.openFirstPage)}
        </a>
      </div>
      {!isPrivate() && <DeleteAll />}
    </div>
  </Section>
)
