import { signal } from '@preact/signals'
import { openToRead } from '../../catalogue/index.ts'
import { ownSpace, type Problem, problemOf, uidOf } from '../../core/index.ts'
import { knownHost } from '../../pan123/auth/index.ts'
import { keyedUids, type KeyLife, writeKey } from '../../platform/secrets.ts'
import { settings } from '../../ui/index.ts'

/** An account that was seen, or that has a key. */
export interface Account {
  /** Decimal digits. */
  readonly uid: string
  /** '' where unknown. */
  readonly nickname: string
  /** How long its key stays; null where it has none. */
  readonly keyLife: KeyLife | null
  /** A file whose link is known and may be signed for, to test the key with; null where there is none. */
  readonly sample: { readonly name: string; readonly url: string } | null
  /** Hosts of its links that are no known direct-link hosts. */
  readonly strangeHosts: readonly string[]
}

/** Newest first. */
export const accounts = signal<readonly Account[]>([])

/** Why the accounts cannot be read, or a key cannot be kept; null while all is well. */
export const diskTrouble = signal<Problem | null>(null)

/** Links looked at of each account: its hosts are few, and any link will do for a test. */
const LOOKED_AT = 2000

const catalogue = openToRead()

/** Reads the accounts again, after what was seen, a key or a domain has changed. */
export async function readAccounts(): Promise<void> {
  try {
    accounts.value = await accountsOnDisk()
    diskTrouble.value = null
  } catch (error) {
    diskTrouble.value = problemOf(error)
  }
}

/**
 * Keeps or, with null, forgets an account's signing key.
 * @returns whether that could be done
 */
export async function keepKey(uid: string, key: string | null, life?: KeyLife): Promise<boolean> {
  try {
    await writeKey(uid, key, life)
  } catch (error) {
    diskTrouble.value = problemOf(error)
    return false
  }
  await readAccounts()
  return true
}

async function accountsOnDisk(): Promise<readonly Account[]> {
  const keyed = await keyedUids()
  const infos = (await catalogue.infos()).toSorted((a, b) => b.seenAt - a.seenAt)
  const names = new Map(
    infos.flatMap(({ space, name }) => {
      const uid = uidOf(space)
      return uid === null ? [] : [[uid, name] as const]
    }),
  )
  for (const uid of keyed.keys()) if (!names.has(uid)) names.set(uid, '')
  return Promise.all(
    [...names].map(async ([uid, nickname]): Promise<Account> => {
      const { sample, strangeHosts } = await lookAtLinks(uid)
      return { uid, nickname, keyLife: keyed.get(uid) ?? null, sample, strangeHosts }
    }),
  )
}

async function lookAtLinks(uid: string): Promise<Pick<Account, 'sample' | 'strangeHosts'>> {
  const space = ownSpace(uid)
  const strange = new Set<string>()
  let sample: Account['sample'] = null
  for (const { file, url } of await catalogue.someLinks(space, LOOKED_AT)) {
    const verdict = knownHost(url, uid, settings.peek().customHosts)
    if (verdict === 'host-not-known') strange.add(new URL(url).hostname)
    else if (verdict === 'ok') sample ??= { url, name: (await catalogue.entry(space, file))?.name ?? String(file) }
  }
  return { sample, strangeHosts: [...strange] }
}
