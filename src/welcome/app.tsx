import type { JSX } from 'preact'
import { welcomeTexts } from '../texts/index.ts'
import { Icon, Mark, t } from '../ui/index.ts'
import { Allow } from './allow.tsx'
import { KeyStep } from './key-step.tsx'
import { Picture } from './picture.tsx'
import { Step } from './step.tsx'

/** 123pan, and its page that shows key and switch (facts of 2026-09). */
const PAN = 'https://www.123pan.com/'
const DIRECT_LINKS = 'https://www.123pan.com/DirectLink'

export const App = (): JSX.Element => (
  <main class="page">
    <header class="top">
      <Mark size={48} />
      <div>
        <h1>{t(welcomeTexts.title)}</h1>
        <p>{t(welcomeTexts.lead)}</p>
      </div>
    </header>
    <Allow />
    <Step
      n={1}
      title={t(welcomeTexts.keyTitle)}
      picture={<Picture name="direct-link" words={t(welcomeTexts.keyPicture)} note={t(welcomeTexts.example)} />}
    >
      <p>{t(welcomeTexts.keyWhere)}</p>
      <p>
        <a href={DIRECT_LINKS} target="_blank" rel="noreferrer">
          {t(welcomeTexts.openDirectLinks)}
          <Icon name="external" size={14} />
        </a>
      </p>
      <p class="hint">{t(welcomeTexts.keyOptional)}</p>
    </Step>
    <Step n={2} title={t(welcomeTexts.switchTitle)}>
      <p>{t(welcomeTexts.switchWhy)}</p>
      <KeyStep />
      <p class="hint">
        <Icon name="shield" />
        {t(welcomeTexts.keyStays)}
      </p>
    </Step>
    <Step
      n={3}
      title={t(welcomeTexts.mountTitle)}
      picture={<Picture name="popup" words={t(welcomeTexts.popupPicture)} />}
    >
      <ol>
        <li>{t(welcomeTexts.mountPick)}</li>
        <li>{t(welcomeTexts.mountStraight)}</li>
        <li>{t(welcomeTexts.mountJson)}</li>
      </ol>
      <p class="hint">{t(welcomeTexts.mountText)}</p>
    </Step>
    <section class="card tips">
      <h2>{t(welcomeTexts.goodToKnow)}</h2>
      <ul>
        <li>{t(welcomeTexts.pin)}</li>
        <li>{t(welcomeTexts.rightClick)}</li>
        <li>{t(welcomeTexts.reload)}</li>
      </ul>
    </section>
    <footer class="ways">
      <a class="button primary" href={PAN} target="_blank" rel="noreferrer">
        {t(welcomeTexts.openPan)}
        <Icon name="external" size={14} />
      </a>
      <a class="button" href="../options/index.html">
        {t(welcomeTexts.settings)}
      </a>
    </footer>
  </main>
)
