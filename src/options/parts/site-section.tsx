import type { JSX } from 'preact'
import { changeSettings, LEAST_SPACING, MOST_SPACING } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { settings, t } from '../../ui/index.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

/** What we do on 123pan's pages. */
export const SiteSection = (): JSX.Element => (
  <Section title={t(optionsTexts.site)}>
    <div class="card">
      <label class="line">
        <span class="label wide">
          {t(optionsTexts.companion)}
          <small>{t(optionsTexts.companionWhy)}</small>
        </span>
        <input
          id="companion"
          class="switch"
          type="checkbox"
          role="switch"
          checked={settings.value.companion}
          onChange={({ currentTarget }) => void changeSettings({ companion: currentTarget.checked })}
        />
      </label>
      <NumberField
        id="spacing"
        label={t(optionsTexts.spacing)}
        why={t(optionsTexts.spacingWhy)}
        unit={t(optionsTexts.milliseconds)}
        value={settings.value.spacing}
        min={LEAST_SPACING}
        max={MOST_SPACING}
        onKeep={(spacing) => changeSettings({ spacing })}
      />
    </div>
  </Section>
)
