import type { JSX } from 'preact'
import { isPrivate } from '../platform/index.ts'
import { optionsTexts, privateTexts } from '../texts/index.ts'
import { Icon, Mark, t } from '../ui/index.ts'
import { Accounts } from './accounts/accounts-section.tsx'
import { DataSection } from './data/data-section.tsx'
import { ExportSection } from './parts/export-section.tsx'
import { PanHostsSection } from './pan-hosts/pan-hosts-section.tsx'
import { LookSection } from './parts/look-section.tsx'
import { SiteSection } from './parts/site-section.tsx'

export const App = (): JSX.Element => (
  <main class="page">
    <header class="top">
      <Mark size={40} />
      <div>
        <h1>{t(optionsTexts.title)}</h1>
        <p>{t(optionsTexts.lead)}</p>
      </div>
    </header>
    {isPrivate() && (
      <p class="warning" id="private">
        <Icon name="info" />
        {t(privateTexts.settings)}
      </p>
    )}
    <Accounts />
    <ExportSection />
    <SiteSection />
    <PanHostsSection />
    <LookSection />
    <DataSection />
  </main>
)
