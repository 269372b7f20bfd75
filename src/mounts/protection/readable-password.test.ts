import { expect, test } from 'vitest'
import { readablePassword } from './readable-password.ts'

test('each byte gives one sign, all signs equally often', () => {
  const all = readablePassword(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(all).toHaveLength(256)
  expect(new Set(all).size).toBe(32)
  for (const sign of new Set(all)) expect(all.split(sign)).toHaveLength(8 + 1)
})

test('no sign can be taken for another', () => {
  expect(readablePassword(new Uint8Array(32).map((_, at) => at))).toMatch(/^[a-km-np-z2-9]{32}$/)
})
