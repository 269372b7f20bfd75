import { field } from './field.ts'

/** Reads one parameter of a request, without regard to the case of its name; undefined where it is missing. */
export type Params = (name: string) => unknown

/**
 * What was asked: the URL's query, else the fields of a JSON body.
 * @param request an absolute URL and the body where it was text
 */
export function paramsOf(request: { readonly url: string; readonly body: string | null }): Params {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  let body: unknown
  try {
    body = request.body === null ? undefined : JSON.parse(request.body)
  } catch {
    // A form or something unknown: then only the URL is read.
    body = undefined
  }
  return (name) => field(query, name) ?? field(body, name)
}
