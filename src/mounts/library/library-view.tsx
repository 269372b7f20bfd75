import type { JSX } from 'preact'

export const LibraryView = (): JSX.Element => <section />
