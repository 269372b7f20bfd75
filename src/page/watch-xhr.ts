import { type Asked, bodyText, knownUrl, type Report } from './asked.ts'
import { listen, mapGet, mapSet, lower, upper, WeakMap, xhrResponse, xhrType, xhrStatus } from './natives.ts'
import { quietly } from './quietly.ts'
import { replace } from './replace.ts'

/** What an instance asks for at present: an instance may be opened again and again. */
interface Watched {
  asked: Asked | null
}

/**
 * Watches XMLHttpRequest through its prototype, so that subclasses and instances made by others
 * are seen too. One `load` listener an instance, from its first known call on.
 * @returns the undo
 */
export function watchXhr(report: Report): () => void {
  const instances = new WeakMap<object, Watched>()
  const watchedOf = (xhr: unknown): Watched | undefined => mapGet(instances, xhr as object) as Watched | undefined
  const { prototype } = XMLHttpRequest

  const undoOpen = replace(prototype, 'open', ({ self, arg, call }) => {
    const result = call()
    quietly(() => {
      const url = knownUrl(arg(1))
      const asked = url ? { url, method: upper(arg(0)), body: null, authorization: null } : null
      const watched = watchedOf(self)
      if (watched) watched.asked = asked
      else if (asked) watch(self, { asked })
    })
    return result
  })
  const undoHeader = replace(prototype, 'setRequestHeader', ({ self, arg, call }) => {
    const result = call()
    quietly(() => {
      const asked = watchedOf(self)?.asked
      const value = arg(1)
      if (!asked || lower(arg(0)) !== 'authorization' || typeof value !== 'string') return
      // As the browser does: a second value joins the first.
      asked.authorization = asked.authorization === null ? value : `${asked.authorization}, ${value}`
    })
    return result
  })
  const undoSend = replace(prototype, 'send', ({ self, arg, call }) => {
    // Before the call: a synchronous one loads within it.
    quietly(() => {
      const asked = watchedOf(self)?.asked
      if (asked) asked.body = bodyText(arg(0))
    })
    return call()
  })

  function watch(xhr: unknown, watched: Watched): void {
    mapSet(instances, xhr as object, watched)
    listen(xhr, 'load', () => quietly(() => loaded(xhr, watched)))
  }
  function loaded(xhr: unknown, watched: Watched): void {
    const { asked } = watched
    const status = xhrStatus(xhr)
    // A document cannot cross worlds, and making one of the text again would be felt.
    if (!asked || !status || xhrType(xhr) === 'document') return
    watched.asked = null
    report({ ...asked, status, answer: xhrResponse(xhr) })
  }

  return () => {
    undoOpen()
    undoHeader()
    undoSend()
  }
}
