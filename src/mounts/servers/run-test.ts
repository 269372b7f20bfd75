import { signal } from '@preact/signals'
import { type Problem, problemOf } from '../../core/index.ts'
import { testServer, type TestedServer } from '../../openlist/api/index.ts'
import { send } from '../../platform/index.ts'
import { openServer } from '../state/servers.ts'

/** What a test of a server has come to. */
export type ServerTest =
  | { readonly kind: 'running' }
  | { readonly kind: 'fine'; readonly server: TestedServer }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The last test of each server, by its address; for as long as the page is open. */
export const tests = signal<ReadonlyMap<string, ServerTest>>(new Map())

/** Shows what a test has come to. */
export function noteTest(base: string, test: ServerTest): void {
  tests.value = new Map(tests.peek()).set(base, test)
}

/** Forgets what was found of a server. */
export function dropTest(base: string): void {
  tests.value = new Map([...tests.peek()].filter(([of]) => of !== base))
}

/** Tests a connected server. */
export async function runTest(base: string): Promise<void> {
  noteTest(base, { kind: 'running' })
  try {
    noteTest(base, { kind: 'fine', server: await testServer(await openServer(base), send) })
  } catch (error) {
    noteTest(base, { kind: 'problem', problem: problemOf(error) })
  }
}
