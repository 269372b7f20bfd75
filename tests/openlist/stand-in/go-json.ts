import { Refusal } from './http/reply.ts'

/** @throws Refusal 400 in the words of Go's decoder */
export const parsed = (text: string): unknown => {
  if (text.trim() === '') throw new Refusal(400, 'EOF')
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = String(error)
    const at = /position (\d+)/.exec(message)?.[1]
    if (at === undefined ? message.includes('end of JSON') : Number(at) >= text.length) {
      throw new Refusal(400, 'unexpected EOF')
    }
    const wrong = /Unexpected token '(.)'/u.exec(message)?.[1] ?? text[Number(at)]
    throw new Refusal(400, `invalid character '${wrong}' looking for beginning of value`)
  }
}

/** Go has no half characters. */
export const wellFormed = (text: string): string => Buffer.from(text).toString()

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const ESCAPES: Readonly<Record<string, string>> = { '\\b': '\\u0008', '\\f': '\\u000c' }

/** @returns JSON as the server keeps a driver's fields: what could be taken for HTML is escaped */
export const goJson = (value: object): string =>
  JSON.stringify(value)
    .replaceAll(/\\[^]/g, (escape) => ESCAPES[escape] ?? escape)
    .replaceAll(/[<>&\u2028\u2029]/g, escapeOf)
