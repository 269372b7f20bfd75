import { signal } from '@preact/signals'
import { mayReachServer, onAccess } from '../../platform/index.ts'
import { servers } from '../state/servers.ts'

/** Connected servers that the browser does not let us reach any more, by address. */
export const withheld = signal<ReadonlySet<string>>(new Set())

async function readAccess(): Promise<void> {
  const bases = (servers.peek() ?? []).map(({ base }) => base)
  const may = await Promise.all(bases.map(mayReachServer))
  withheld.value = new Set(bases.filter((_, at) => !may[at]))
}

servers.subscribe(() => void readAccess())
onAccess(() => void readAccess())
