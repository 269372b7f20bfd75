import type { Problem } from '../../core/index.ts'
import type { Run } from '../run.ts'

/** Tells what was found with the job: each once, also where it is found again after a kill. */
export async function addFindings(run: Run, findings: readonly Problem[]): Promise<void> {
  const before = run.job().findings
  const told = new Set(before.map((finding) => JSON.stringify(finding)))
  const added = findings.filter((finding) => !told.has(JSON.stringify(finding)))
  if (added.length > 0) await run.update({ findings: [...before, ...added] })
}
