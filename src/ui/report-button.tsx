import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Problem } from '../core/index.ts'
import { browser, copyText } from '../platform/index.ts'
import { reportTexts } from '../texts/index.ts'
import { type Circumstances, reportText } from './report.ts'
import { language, settings, t } from './settings.ts'

interface ReportButtonProps {
  readonly problem: Problem
  /** Asked when the report is made. */
  readonly circumstances?: () => Circumstances
}

const makeReport = ({ problem, circumstances }: ReportButtonProps): string =>
  reportText(
    problem,
    {
      version: browser.runtime.getManifest().version,
      path: location.pathname,
      userAgent: navigator.userAgent,
      language: language(),
      theme: document.documentElement.dataset['theme'] ?? '',
      settings: settings.peek(),
    },
    circumstances?.(),
  )

/** The code of a problem, small, and a button that copies what a developer must know of it. */
export function ReportButton(props: ReportButtonProps): JSX.Element {
  const { code } = props.problem
  // Of which problem the report was copied, or could not be: the next one starts anew.
  const [copied, setCopied] = useState<string | null>(null)
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    const report = makeReport(props)
    try {
      await copyText(report)
      setCopied(code)
    } catch {
      // The browser refused: the text itself can still be taken.
      setByHand(report)
    }
  }
  return (
    <span class="report">
      <code>{code}</code>
      <button type="button" data-action="copy-report" title={t(reportTexts.copyWhy)} onClick={() => void copy()}>
        {copied === code ? t(reportTexts.copied) : t(reportTexts.copy)}
      </button>
      {byHand !== null && <textarea readonly rows={4} aria-label={t(reportTexts.byHand)} value={byHand} />}
    </span>
  )
}
