import * as v from 'valibot'
import { DEFAULT_SETTINGS, hostName, LEAST_SPACING, MOST_SPACING, type Settings } from '../../platform/index.ts'
import { FIRST_FORMATS, LIMITS } from '../parts/limits.ts'

/**
 * The settings as a file. No key and no login is a setting; what the clock is off by is this machine's own. A custom
 * direct-link domain comes with the account id that it serves, which every direct link shows anyway.
 */
const NAMES = [
  'language',
  'theme',
  'defaultFormat',
  'validMinutes',
  'signedHours',
  'companion',
  'spacing',
  'customHosts',
  'panHosts',
] as const satisfies readonly (keyof Settings)[]

export type SettingName = (typeof NAMES)[number]
type Kept = Pick<Settings, SettingName>

const KIND = 'mountlink-settings'
const VERSION = 1

/** The largest file that is read, bytes: one with hundreds of domains has 50 kB. */
export const MOST_BYTES = 1_000_000
const MOST_HOSTS = 500

const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const host = v.pipe(
  v.string(),
  v.check((text) => hostName(text) === text),
)
const uid = v.pipe(v.string(), v.regex(/^[1-9]\d{0,17}$/))

const SCHEMAS: { readonly [K in SettingName]: v.GenericSchema<unknown, Kept[K]> } = {
  language: v.picklist(['auto', 'zh-CN', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  defaultFormat: v.picklist(['auto', ...FIRST_FORMATS]),
  validMinutes: between(LIMITS.validMinutes),
  signedHours: between(LIMITS.signedHours),
  companion: v.boolean(),
  spacing: between({ min: LEAST_SPACING, max: MOST_SPACING }),
  customHosts: v.pipe(v.array(v.object({ host, uid })), v.maxLength(MOST_HOSTS)),
  panHosts: v.pipe(v.array(host), v.maxLength(MOST_HOSTS)),
}

const File = v.object({ kind: v.literal(KIND), version: v.number(), settings: v.record(v.string(), v.unknown()) })

/** @returns the settings as JSON, without secrets */
export function printSettings(settings: Settings): string {
  const kept = Object.fromEntries(NAMES.map((name) => [name, settings[name]]))
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: kept }, null, 2)}\n`
}

/** What a file holds; `why` where it is none of ours. */
export type ReadSettings =
  | { readonly kind: 'none'; readonly why: 'not-ours' | 'newer' }
  | {
      readonly kind: 'read'
      /** What can be taken over at once. */
      readonly plain: Partial<Omit<Kept, 'customHosts' | 'panHosts'>>
      /** Not listed yet. To be taken over only when the user says so: links to them would be signed. */
      readonly customHosts: Settings['customHosts']
      /** Not listed yet. Each needs the browser's permission, which only a click can ask for. */
      readonly panHosts: Settings['panHosts']
      /** Settings whose values cannot be. */
      readonly wrong: readonly SettingName[]
      /** How many entries are no settings. */
      readonly unknown: number
    }

/**
 * Reads a file of settings, whoever wrote it.
 * @param now the settings as they stand
 */
export function parseSettings(text: string, now: Settings = DEFAULT_SETTINGS): ReadSettings {
  const file = v.safeParse(File, json(text))
  if (!file.success) return { kind: 'none', why: 'not-ours' }
  const { version, settings } = file.output
  if (version !== VERSION) return { kind: 'none', why: version > VERSION ? 'newer' : 'not-ours' }
  const good: Partial<Record<SettingName, unknown>> = {}
  const wrong: SettingName[] = []
  for (const name of NAMES) {
    if (!Object.hasOwn(settings, name)) continue
    const read = v.safeParse(SCHEMAS[name], settings[name])
    if (read.success) good[name] = read.output
    else wrong.push(name)
  }
  // Each is of its setting's type: its own schema has just made it.
  const { customHosts = [], panHosts = [], ...plain } = good as Partial<Kept>
  return {
    kind: 'read',
    plain,
    customHosts: customHosts.filter((one, index) => isNew(one, customHosts.slice(0, index), now.customHosts)),
    panHosts: [...new Set(panHosts)].filter((one) => !now.panHosts.includes(one)),
    wrong,
    unknown: Object.keys(settings).filter((name) => !NAMES.some((known) => known === name)).length,
  }
}

type CustomHost = Settings['customHosts'][number]

const isNew = (one: CustomHost, ...others: (readonly CustomHost[])[]): boolean =>
  !others.flat().some(({ host, uid }) => host === one.host && uid === one.uid)

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
