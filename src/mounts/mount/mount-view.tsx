import type { JSX } from 'preact'

export const MountView = (): JSX.Element => <section />
