import type { Observed } from '../messages/index.ts'

/** The tabs of private windows that show 123pan. */
export interface SeenTabs {
  readonly query: () => Promise<readonly number[]>
  /** What a tab has seen, from one on, as much as one message holds; none at the end. */
  readonly seen: (tab: number, from: number) => Promise<readonly Observed[]>
}

/**
 * Takes in what the tabs have seen before this page was opened, one tab after the other. A tab that does not answer is
 * passed over: it tells by itself what it sees from now on.
 */
export async function takeOver(tabs: SeenTabs, take: (batch: readonly Observed[]) => Promise<unknown>): Promise<void> {
  for (const tab of await tabs.query()) {
    const next = (from: number) => tabs.seen(tab, from).catch((): readonly Observed[] => [])
    let from = 0
    for (let batch = await next(from); batch.length > 0; batch = await next(from)) {
      from += batch.length
      await take(batch)
    }
  }
}
