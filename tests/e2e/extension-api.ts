import type { Browser as Api } from 'webextension-polyfill'
import type { Session } from '../browsers/index.ts'

/**
 * Runs code in one of the extension's own pages, with the browser's extension API.
 * @param code must not use anything of the test's scope; what it takes and gives is JSON
 */
export async function runInExtension<A extends unknown[], T>(
  session: Session,
  code: (api: Api, ...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  const own = await session.openOwn('src/options/index.html')
  try {
    const expression = `(${String(code)})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`
    return (await own.evaluate(expression)) as T // what the code has given
  } finally {
    await own.close()
  }
}
