/**
 * Lets a promise go on by itself, so that the next step need not wait for it. Its failure is told elsewhere: with a
 * request of a transaction the transaction fails, whose end is awaited; or it is awaited itself later.
 */
export function unawaited(promise: Promise<unknown>): void {
  promise.catch(() => undefined)
}
