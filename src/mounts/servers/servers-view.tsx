import type { JSX } from 'preact'

export const ServersView = (): JSX.Element => <section />
