import type { JSX } from 'preact'

export const SharesView = (): JSX.Element => <section />
