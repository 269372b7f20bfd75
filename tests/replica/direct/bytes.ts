import { createHash } from 'node:crypto'
import type { DriveEntry } from '../world/index.ts'

const BLOCK = 65_536

const blockOf = (id: number): Buffer => {
  const seed = createHash('sha512').update(String(id)).digest()
  return Buffer.concat(Array.from({ length: BLOCK / seed.length }, () => seed))
}

/** @returns the file's bytes from `start` up to, not including, `end`; made up from its id, the same every time */
export function* bytesOf(entry: DriveEntry, start: number, end: number): Generator<Buffer> {
  if (entry.content) {
    yield entry.content.subarray(start, end)
    return
  }
  const block = blockOf(entry.id)
  for (let at = start; at < end;) {
    const from = at % BLOCK
    const chunk = block.subarray(from, Math.min(BLOCK, from + end - at))
    yield chunk
    at += chunk.length
  }
}
