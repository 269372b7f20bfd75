import { expect, test } from 'vitest'
import vectors from '../../vectors/sign.json' with { type: 'json' }
import { authKey, decoded, opens } from './auth-key.ts'

const pathOf = (url: string): string => /^https:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? ''

const signed = vectors.cases.flatMap((one) => (one.auth_key === null ? [] : [{ ...one, auth_key: one.auth_key }]))

test.each(signed)('$source: $name', ({ url, uid, rand, expires_at, private_key, auth_key }) => {
  expect(authKey(decoded(pathOf(url)), expires_at, rand, uid, private_key)).toBe(auth_key)
  expect(opens(auth_key, pathOf(url), uid, private_key, expires_at)).toBe(true)
})

test.each([
  ['past its time', '1689220731-123-13-3bdacc0e031fd67fe829152f37c8fbad', '/13/files/1.txt', 1_689_220_732],
  ['of another path', '1689220731-123-13-3bdacc0e031fd67fe829152f37c8fbad', '/13/files/2.txt', 0],
  ['with another sum', '1689220731-123-13-3bdacc0e031fd67fe829152f37c8fbae', '/13/files/1.txt', 0],
  ['with its time moved', '1689220732-123-13-3bdacc0e031fd67fe829152f37c8fbad', '/13/files/1.txt', 0],
  ['missing', '', '/13/files/1.txt', 0],
])('a key %s opens nothing', (_name, given, path, now) => {
  expect(opens(given, path, '13', '289ds32418bxdba', now)).toBe(false)
})

test.each(['0', '-5', 'a-b', '477B3BBC253F467B8DEF6711128C7BEC', '01'])('the chance part may not be %s', (rand) => {
  expect(opens(authKey('/13/a', 10, rand, '13', 'k'), '/13/a', '13', 'k', 0)).toBe(false)
})
