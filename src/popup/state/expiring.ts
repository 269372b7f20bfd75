import { signal } from '@preact/signals'
import type { Expiring } from '../../library/index.ts'

/** Signed links of what was mounted that end soon or have ended; null for none. */
export const expiring = signal<Expiring | null>(null)
