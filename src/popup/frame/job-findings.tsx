import type { JSX } from 'preact'
import { ROOT } from '../../core/index.ts'
import type { Job } from '../../messages/index.ts'
import { jobTexts } from '../../texts/index.ts'
import { gap, Icon, problemWords, t } from '../../ui/index.ts'

/** Folders or files named one by one; the others are counted. */
const NAMED = 50

/** What came out otherwise than one may think: folders that 123pan shows short, files that are not where they were. */
export const JobFindings = ({ job: { short, findings, unnamed } }: { readonly job: Job }): JSX.Element => (
  <>
    {short.length > 0 && (
      <Several title={t(jobTexts.short, { n: short.length })} count={short.length}>
        {short.slice(0, NAMED).map(({ id, name, known, total }) => (
          <li key={id} dir="auto">
            {t(jobTexts.shortRow, { known, total, name: id === ROOT ? t(jobTexts.topFolder) : name })}
          </li>
        ))}
      </Several>
    )}
    {findings.length > 0 && (
      <Several title={t(jobTexts.findings, { n: findings.length })} count={findings.length}>
        {findings.slice(0, NAMED).map((finding, index) => (
          <li key={index}>
            <bdi>{problemWords(finding).what}</bdi>
            {gap()}
            {problemWords(finding).todo}
          </li>
        ))}
      </Several>
    )}
    {unnamed > 0 && <p class="counts">{t(jobTexts.andMore, { n: unnamed })}</p>}
  </>
)

interface SeveralProps {
  readonly title: string
  readonly count: number
  readonly children: JSX.Element[]
}

const Several = ({ title, count, children }: SeveralProps): JSX.Element => (
  <details class="several" open={count <= 3}>
    <summary>
      <Icon name="info" />
      <span>{title}</span>
      <Icon name="down" size={14} />
    </summary>
    <ul>
      {children}
      {count > NAMED && <li>{t(jobTexts.andMore, { n: count - NAMED })}</li>}
    </ul>
  </details>
)
