import type { JSX } from 'preact'
import { changeSettings } from '../../platform/index.ts'
import { formatTexts, optionsTexts } from '../../texts/index.ts'
import { settings, t } from '../../ui/index.ts'
import { FIRST_FORMATS, LIMITS } from './limits.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

export const ExportSection = (): JSX.Element => (
  <Section title={t(optionsTexts.export)}>
    <div class="card">
      <div class="line">
        <label class="label wide" htmlFor="default-format">
          {t(optionsTexts.defaultFormat)}
          <small>{t(optionsTexts.defaultFormatWhy)}</small>
        </label>
        <select
          id="default-format"
          value={settings.value.defaultFormat}
          onChange={({ currentTarget }) => void changeSettings({ defaultFormat: currentTarget.value })}
        >
          <option value="auto">{t(optionsTexts.formatAuto)}</option>
          {FIRST_FORMATS.map((id) => (
            <option key={id} value={id}>
              {t(formatTexts[id].title)}
            </option>
          ))}
        </select>
      </div>
      <NumberField
        id="valid-minutes"
        label={t(optionsTexts.validMinutes)}
        why={t(optionsTexts.validMinutesWhy)}
        unit={t(optionsTexts.minutes)}
        value={settings.value.validMinutes}
        {...LIMITS.validMinutes}
        onKeep={(validMinutes) => changeSettings({ validMinutes })}
      />
      <NumberField
        id="signed-hours"
        label={t(optionsTexts.signedHours)}
        why={t(optionsTexts.signedHoursWhy)}
        unit={t(optionsTexts.hours)}
        value={settings.value.signedHours}
        {...LIMITS.signedHours}
        onKeep={(signedHours) => changeSettings({ signedHours })}
      />
    </div>
  </Section>
)
