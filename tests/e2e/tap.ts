/** What `tap` leaves on the page's window. */
export type Tapped = { touched: string[]; recording: boolean; untap: () => void; run: (urls: string[]) => void }

/**
 * Makes every read of a builtin a line in `touched`: all properties of all prototypes and
 * namespaces, the constructors' names themselves, and inherited names on Object.prototype.
 */
export const tap = (names: readonly string[]): void => {
  const { defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys, apply } = Reflect
  const native = fetch
  const { open, send, setRequestHeader } = Object.fromEntries(
    ['open', 'send', 'setRequestHeader'].map((name) => [name, Reflect.get(XMLHttpRequest.prototype, name)]),
  ) as Record<string, () => unknown>
  const hostile = window as unknown as Tapped
  hostile.touched = []
  hostile.recording = false
  const plain = (value: unknown): PropertyDescriptor =>
    ({ __proto__: null, value, writable: true, enumerable: true, configurable: true }) as PropertyDescriptor
  const touch = (line: string): void => {
    // Not by assignment: index 0 of Object.prototype is tapped too.
    if (hostile.recording) defineProperty(hostile.touched, hostile.touched.length, plain(line))
  }
  const undo: (() => void)[] = []
  const set = (of: object, key: PropertyKey, line: string): void => {
    const found = getOwnPropertyDescriptor(of, key)
    if (found && !found.configurable) return
    // Without a prototype: what is put on Object.prototype below must not be found in it.
    const own = found && ({ __proto__: null, ...found } as PropertyDescriptor)
    const tapped = {
      __proto__: null,
      configurable: true,
      enumerable: own?.enumerable ?? false,
      get(this: unknown) {
        touch(line)
        const get = own && (getOwnPropertyDescriptor(own, 'get')?.value as (() => unknown) | undefined)
        return get ? apply(get, this, []) : (own?.value as unknown)
      },
      set(this: object, value: unknown) {
        touch(`set ${line}`)
        defineProperty(this, key, plain(value))
      },
    }
    defineProperty(of, key, tapped as PropertyDescriptor)
    undo.push(() => (own ? defineProperty(of, key, own) : deleteProperty(of, key)))
  }
  for (const name of names) {
    const global = Reflect.get(window, name) as { prototype?: object }
    for (const [of, title] of [
      [global.prototype, `${name}.prototype`],
      [global, name],
    ] as const)
      for (const key of of ? ownKeys(of) : []) if (of && key !== 'prototype') set(of, key, `${title}.${String(key)}`)
    set(window, name, name)
  }
  const inherited =
    'url method body authorization status answer asked value get set apply cancelable bubbles composed toJSON transfer 0 1'
  for (const key of inherited.split(' ')) set(Object.prototype, key, `inherited ${key}`)
  hostile.untap = () => {
    for (const each of undo) each()
  }
  // By a click, since the next `evaluate` would itself use builtins.
  addEventListener('pointerdown', () => (hostile.recording = false))
  const request = new XMLHttpRequest()
  hostile.run = ([first, second]) => {
    hostile.recording = true
    void apply(native, window, [first])
    apply(open as never, request, ['POST', second] as never)
    apply(setRequestHeader as never, request, ['Authorization', 'Bearer x'] as never)
    apply(send as never, request, ['body'] as never)
  }
}

/** Everything the hook could touch. */
export const BUILTINS =
  'Object Function Array String Number Boolean Symbol Promise Proxy Reflect JSON Map Set WeakMap WeakSet WeakRef Error TypeError RegExp ArrayBuffer Event MessageEvent ProgressEvent EventTarget MessagePort MessageChannel Node Document HTMLDocument URL URLSearchParams Headers Request Response ReadableStream Blob XMLHttpRequest XMLHttpRequestEventTarget AbortSignal TextDecoder structuredClone postMessage queueMicrotask'
