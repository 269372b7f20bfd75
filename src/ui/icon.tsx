import type { JSX } from 'preact'

/** Outlines on a 20×20 grid, drawn for this product. */
const OUTLINES = {
  chevron: 'm8 5.5 4.5 4.5L8 14.5',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  copy: 'M7.5 7.5V5A1.5 1.5 0 0 1 9 3.5h6A1.5 1.5 0 0 1 16.5 5v6a1.5 1.5 0 0 1-1.5 1.5h-2.5M5 7.5h6A1.5 1.5 0 0 1 12.5 9v6a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V9A1.5 1.5 0 0 1 5 7.5z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  minus: 'M5.5 10h9',
  download: 'M10 3.5v9m0 0L6.5 9m3.5 3.5L13.5 9M4 16.5h12',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l3.5 3.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  settings:
    'M3.5 6h7m3.5 0h2.5M3.5 14H6m3.5 0h7M12.25 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.75 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  refresh: 'M16 5v3.5h-3.5M15.8 8.5A6 6 0 1 0 16 11.5',
  warning:
    'M10 7.5v3.5m0 2.5v.01M8.9 4 2.9 14.6A1.3 1.3 0 0 0 4 16.5h12a1.3 1.3 0 0 0 1.1-1.9L11.1 4a1.25 1.25 0 0 0-2.2 0z',
  info: 'M10 9.5v4M10 6.5v.01M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  clock: 'M10 6v4l2.5 2M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  rename: 'M4 16.5h12M5.5 13.5l.6-2.8 7-7 2.2 2.2-7 7z',
  link: 'M8.5 11.5a3.6 3.6 0 0 0 5.1.3l2.2-2.2a3.6 3.6 0 0 0-5.1-5.1L9.5 5.7M11.5 8.5a3.6 3.6 0 0 0-5.1-.3l-2.2 2.2a3.6 3.6 0 0 0 5.1 5.1l1.2-1.2',
  missing:
    'M8.5 5.5 10 4a3.6 3.6 0 0 1 5.1 0l.9.9a3.6 3.6 0 0 1 0 5.1l-1.5 1.5m-3 3L10 16a3.6 3.6 0 0 1-5.1 0L4 15.1A3.6 3.6 0 0 1 4 10l1.5-1.5M3.5 3.5l13 13',
  key: 'M12.5 11.5a4 4 0 1 0-3.8-2.7L3.5 14v2.5H6V15h1.5v-1.5H9l1.2-1.2a4 4 0 0 0 2.3-.8zM13 7v.01',
  list: 'M7.5 5.5h9m-9 4.5h9m-9 4.5h9M3.75 5.5v.01m0 4.49v.01m0 4.49v.01',
  stop: 'M6 6h8v8H6z',
  pause: 'M7 5.5v9M13 5.5v9',
  play: 'M7 5v10l8-5z',
  below: 'M3.5 4.5h9M6 4.5V15h3M6 9.75h3M11.5 9.75h5M11.5 15h5',
  enter: 'M4 10h11m-4.5-4.5L15 10l-4.5 4.5',
  external:
    'M11.5 3.5h5v5m0-5L9.5 10.5M14.5 11.5V15a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V7A1.5 1.5 0 0 1 5 5.5h3.5',
  shield: 'M10 3 4.5 5v4.5c0 3.5 2.3 6.3 5.5 7.5 3.2-1.2 5.5-4 5.5-7.5V5z',
  star: 'm10 3.5 2 4.2 4.5.6-3.3 3.2.8 4.6-4-2.2-4 2.2.8-4.6L3.5 8.3 8 7.7z',
  empty:
    'M3.5 11.5 5.7 5a1.5 1.5 0 0 1 1.4-1h5.8a1.5 1.5 0 0 1 1.4 1l2.2 6.5m-13 0V15A1.5 1.5 0 0 0 5 16.5h10a1.5 1.5 0 0 0 1.5-1.5v-3.5m-13 0h3.7l1 2h3.6l1-2h3.7',
  folder: 'M3 6.5A1.5 1.5 0 0 1 4.5 5h3l2 2h6A1.5 1.5 0 0 1 17 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5z',
  video:
    'M4.5 4.5h11A1.5 1.5 0 0 1 17 6v8a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14V6a1.5 1.5 0 0 1 1.5-1.5zM8.5 7.5v5l4-2.5z',
  audio: 'M8 14.5V5l8-1.5V13M8 14.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM16 13a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  image:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4zM3.5 14l4-4 3 3 2-2 4 3.5M12.75 7.5v.01',
  document:
    'M6 3h5.5L16 7.5V15.5A1.5 1.5 0 0 1 14.5 17h-8.5A1.5 1.5 0 0 1 4.5 15.5v-11A1.5 1.5 0 0 1 6 3zM11.5 3v4.5H16M7.5 11h5m-5 3h3.5',
  archive: 'M3.5 4h13v3.5h-13zM4.5 7.5V15A1.5 1.5 0 0 0 6 16.5h8a1.5 1.5 0 0 0 1.5-1.5V7.5M8.5 10.5h3',
  other: 'M6 3h5.5L16 7.5V15.5A1.5 1.5 0 0 1 14.5 17h-8.5A1.5 1.5 0 0 1 4.5 15.5v-11A1.5 1.5 0 0 1 6 3zM11.5 3v4.5H16',
} as const

export type IconName = keyof typeof OUTLINES

interface IconProps {
  readonly name: IconName
  /** Pixels. */
  readonly size?: number
  readonly class?: string
}

/** A picture beside words: screen readers skip it. */
export const Icon = ({ name, size = 16, class: extra = '' }: IconProps): JSX.Element => (
  <svg class={`icon ${extra}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <path d={OUTLINES[name]} />
  </svg>
)
