/**
 * Lets a request of a transaction go on by itself, so that the next need not wait for it. Should it fail, the
 * transaction fails too, and that is what is awaited in the end.
 */
export function unawaited(request: Promise<unknown>): void {
  request.catch(() => undefined)
}
