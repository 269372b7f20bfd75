import { uidOf } from '../core/index.ts'
import { knownHost } from '../pan123/auth/index.ts'
import type { ExportInput } from './format.ts'

/** Where links lead that nobody signs, and whose host is therefore not chosen. */
export interface Strangers {
  readonly see: (url: string) => void
  /**
   * Hosts that are neither 123pan's nor confirmed by the user; with the account where it is 123pan's host for another
   * account's links.
   */
  readonly list: () => readonly string[]
}

/** A page may have forged a link, and a rule with it: in 100,000 links nobody would see it. */
export function createStrangers({ space, customHosts }: Pick<ExportInput, 'space' | 'customHosts'>): Strangers {
  const looked = new Set<string>()
  const found = new Set<string>()
  return {
    see: (url) => {
      const start = startOf(url)
      if (looked.has(start)) return
      looked.add(start)
      const verdict = knownHost(url, uidOf(space) ?? '', customHosts)
      if (verdict !== 'ok') found.add(verdict === 'uid-not-the-keys' ? start.slice(PREFIX) : hostIn(start))
    },
    list: () => [...found],
  }
}

const PREFIX = 'https://'.length

/** @returns a link's host and the first folder of its path: what it is judged by, so that few are judged */
function startOf(url: string): string {
  const path = url.indexOf('/', PREFIX)
  const folder = url.indexOf('/', path + 1)
  return url.slice(0, folder === -1 ? path : folder)
}

const hostIn = (start: string): string => start.split('/', 3).at(-1) ?? ''
