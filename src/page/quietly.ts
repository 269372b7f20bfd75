/** @returns what `read` gives, or undefined when it throws: nothing of ours may become the page's error. */
export function quietly<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
