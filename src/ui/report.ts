import type { Problem } from '../core/index.ts'
import type { Settings } from '../platform/index.ts'

/** What a report may tell besides the code: how many, and which of our own formats. Nothing that a page, a file or a person has named. */
export interface Circumstances {
  /** A format's id as `src/export` has it. */
  readonly format?: string
  /** Files known of the folder shown, and how many of them are picked. */
  readonly known?: number
  readonly picked?: number
}

/** Where it happened. */
export interface Scene {
  readonly version: string
  /** The address of our page: its folder names the window. */
  readonly path: string
  /** `navigator.userAgent`. */
  readonly userAgent: string
  readonly language: string
  readonly theme: string
  readonly settings: Settings
}

const BROWSERS = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
] as const
const SYSTEMS = ['Android', 'Windows', 'Mac OS', 'CrOS', 'Linux'] as const

function browserOf(userAgent: string): string {
  const system = SYSTEMS.find((name) => userAgent.includes(name)) ?? 'another system'
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1]
    if (version) return `${name} ${version}, ${system}`
  }
  return `another browser, ${system}`
}

/**
 * @param problem its code is told, and nothing of its detail, which may hold names and 123pan's own words
 * @returns a few lines of plain text for a bug report, in English whatever the language: they are for developers. They
 *   hold no name, id, key, token or host
 */
export function reportText({ code }: Problem, scene: Scene, more: Circumstances = {}): string {
  const { settings } = scene
  const counts = [
    `own domains ${settings.customHosts.length}`,
    `own 123pan hosts ${settings.panHosts.length}`,
    `spacing ${settings.spacing} ms`,
    `unsigned valid ${settings.validMinutes} min`,
    `signed ${settings.signedHours} h`,
    `companion ${settings.companion ? 'on' : 'off'}`,
    `clock ${settings.clockOffset} s`,
  ]
  const here = [
    ...(more.format === undefined ? [] : [`format ${more.format}`]),
    ...(more.known === undefined ? [] : [`known files ${more.known}`]),
    ...(more.picked === undefined ? [] : [`picked files ${more.picked}`]),
  ]
  return [
    `Mountlink ${scene.version}: ${code}`,
    `window: ${/^\/src\/(\w+)\//.exec(scene.path)?.[1] ?? 'unknown'}`,
    `browser: ${browserOf(scene.userAgent)}`,
    `language: ${scene.language}, theme: ${scene.theme}`,
    `settings: ${counts.join(', ')}`,
    ...(here.length > 0 ? [`here: ${here.join(', ')}`] : []),
  ].join('\n')
}
