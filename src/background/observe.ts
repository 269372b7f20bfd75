import * as v from 'valibot'
import type { Catalogue } from '../catalogue/index.ts'
import type { Problem } from '../core/index.ts'
import type { Observed, Taken } from '../messages/index.ts'
import { decode, type Decoded } from '../pan123/index.ts'

const observedSchema: v.GenericSchema<unknown, Observed> = v.object({
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  url: v.string(),
  method: v.string(),
  body: v.nullable(v.string()),
  uid: v.nullable(v.pipe(v.string(), v.regex(/^[1-9]\d*$/))),
  status: v.number(),
  text: v.string(),
})

const UNREADABLE: Problem = { code: 'unreadable' }

/**
 * Takes one answer in: the same way for what the page asked and for what we asked.
 * @param observed from a content script, so not to be believed
 * @param asked we asked for it ourselves
 * @returns what it told, once that is on disk
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function takeObserved(
  catalogue: Pick<Catalogue, 'takeIn'>,
  observed: unknown,
  asked = false,
): Promise<Decoded> {
  const seen = v.safeParse(observedSchema, observed)
  if (!seen.success) return { facts: [], problem: UNREADABLE }
  const decoded = decode(seen.output)
  // Dated in the future it would outlive every later answer.
  await catalogue.takeIn(decoded.facts, Math.min(seen.output.at, Date.now()), asked)
  return decoded
}

/**
 * Takes a batch in, oldest first. A part that has no sense is passed over: sent again it would have none either.
 * @returns the newest answer's trouble, once all is on disk
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function takeBatch(catalogue: Pick<Catalogue, 'takeIn'>, batch: unknown): Promise<Taken> {
  if (!Array.isArray(batch)) return { problem: UNREADABLE }
  let problem: Problem | null = null
  for (const each of batch) ({ problem } = await takeObserved(catalogue, each))
  return { problem }
}
