import { createHmac } from 'node:crypto'
import type { Server } from './server-state.ts'

/** A signature of a file's path that opens its download, without an end; reset with the token. */
export const signOf = ({ token }: Server, path: string): string => withEnd(token, path, '0')

const withEnd = (token: string, path: string, end: string): string => {
  // Go's URL-safe alphabet keeps the padding.
  const mac = createHmac('sha256', token).update(`${path}:${end}`).digest('base64')
  return `${mac.replaceAll('+', '-').replaceAll('/', '_')}:${end}`
}

/** @returns why a signature opens nothing; null for a good one */
export const signTrouble = ({ token }: Server, path: string, sign: string): string | null => {
  const end = sign.slice(sign.lastIndexOf(':') + 1)
  if (end === '') return 'expire missing'
  if (!/^[+-]?\d+$/.test(end)) return 'expire invalid'
  if (Number(end) !== 0 && Number(end) < Date.now() / 1000) return 'sign expired'
  return sign === withEnd(token, path, end) ? null : 'sign invalid'
}
