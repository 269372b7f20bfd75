import type { Way } from './calls.ts'
import type { natives as Natives } from './natives.ts'

declare const natives: typeof Natives

type Headers = Readonly<Record<string, string>>

/** Sends an instance on its way with the methods given. @returns the answer's text */
const textOf = (
  xhr: XMLHttpRequest,
  { open, setRequestHeader, send }: Pick<XMLHttpRequest, 'open' | 'setRequestHeader' | 'send'>,
  url: string,
  headers: Headers,
): Promise<string> =>
  new Promise((resolve) => {
    Reflect.apply(open, xhr, ['GET', url, true])
    for (const header of Object.entries(headers)) Reflect.apply(setRequestHeader, xhr, header)
    xhr.addEventListener('load', () => resolve(xhr.responseText))
    Reflect.apply(send, xhr, [])
  })

const PLAIN: Record<Way, (url: string, headers: Headers) => Promise<string>> = {
  fetch: async (url, headers) => (await natives.fetch(url, { headers })).text(),
  xhr: (url, headers) => textOf(new natives.XMLHttpRequest(), natives, url, headers),
}

const HOOKED: typeof PLAIN = {
  fetch: async (url, headers) => (await fetch(url, { headers })).text(),
  xhr: (url, headers) => {
    const xhr = new XMLHttpRequest()
    return textOf(xhr, xhr, url, headers)
  },
}

/** Asks for a list again and again, one after the other, and reads it as a page does. @returns the rows of all answers */
export async function lists(way: Way, hooked: boolean, url: string, headers: Headers, calls: number): Promise<number> {
  const ask = (hooked ? HOOKED : PLAIN)[way]
  let rows = 0
  for (let call = 0; call < calls; call += 1)
    rows += (JSON.parse(await ask(url, headers)) as { data: { InfoList: unknown[] } }).data.InfoList.length
  return rows
}
