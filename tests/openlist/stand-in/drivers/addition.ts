import { type Addition, DriverError } from './driver.ts'

type Kind = 'string' | 'bool' | 'int' | 'uint'

/** A field of a driver: its name in Go, what it is there, and what it is before anything is read. */
type Field = readonly [inGo: string, kind: Kind, start?: string | number]

interface Fields {
  /** The driver's package in Go: error texts tell it. */
  readonly package: string
  readonly fields: Readonly<Record<string, Field>>
}

/** The fields of each driver, in the order in which they are kept. */
export const ADDITIONS: Readonly<Record<string, Fields>> = {
  '123PanLink': {
    package: '_123Link',
    fields: {
      origin_urls: ['OriginURLs', 'string'],
      private_key: ['PrivateKey', 'string'],
      uid: ['UID', 'uint'],
      valid_duration: ['ValidDuration', 'int'],
    },
  },
  UrlTree: {
    package: 'url_tree',
    fields: {
      url_structure: ['UrlStructure', 'string'],
      head_size: ['HeadSize', 'bool'],
      writable: ['Writable', 'bool'],
    },
  },
  '123PanShare': {
    package: '_123Share',
    fields: {
      sharekey: ['ShareKey', 'string'],
      sharepassword: ['SharePwd', 'string'],
      root_folder_id: ['RootFolderID', 'string'],
      accesstoken: ['AccessToken', 'string'],
    },
  },
  '123Pan': {
    package: '_123',
    fields: {
      username: ['Username', 'string'],
      password: ['Password', 'string'],
      root_folder_id: ['RootFolderID', 'string'],
      AccessToken: ['AccessToken', 'string'],
      UploadThread: ['UploadThread', 'int', 3],
      platform: ['Platform', 'string', 'web'],
    },
  },
  '123 Open': {
    package: '_123_open',
    fields: {
      ClientID: ['ClientID', 'string'],
      ClientSecret: ['ClientSecret', 'string'],
      AccessToken: ['AccessToken', 'string'],
      RefreshToken: ['RefreshToken', 'string'],
      use_online_api: ['UseOnlineAPI', 'bool'],
      api_url_address: ['APIAddress', 'string'],
      UploadThread: ['UploadThread', 'int', 3],
      DirectLink: ['DirectLink', 'bool'],
      DirectLinkPrivateKey: ['DirectLinkPrivateKey', 'string'],
      DirectLinkValidDuration: ['DirectLinkValidDuration', 'int'],
      root_folder_id: ['RootFolderID', 'string'],
    },
  },
}

const ZERO: Readonly<Record<Kind, string | number | boolean>> = { string: '', bool: false, int: 0, uint: 0 }

/** @returns a driver's fields before anything is read */
export const emptyAddition = (driver: string): Addition =>
  Object.fromEntries(
    Object.entries(ADDITIONS[driver]?.fields ?? {}).map(([name, [, kind, start]]) => [name, start ?? ZERO[kind]]),
  )

/** Where reading stopped, with what stands around it: the server tells both, a key that is near among them. */
const around = (text: string, at: number): string => {
  const [near, far] = [10, 50].map((reach) => text.slice(Math.max(0, at - reach), at + reach))
  return `error found in #${Math.min(at, 10)} byte of ...|${near}|..., bigger context ...|${far}|...`
}

/** @returns the decoder's words for a value of another kind; null for one that fits */
const misfit = (kind: Kind, value: unknown, first: string): string | null => {
  if (kind === 'string') return typeof value === 'string' ? null : `ReadString: expects " or n, but found ${first}`
  if (kind === 'bool') return typeof value === 'boolean' ? null : `ReadBool: expect t or f, but found ${first}`
  if (typeof value !== 'number' || (kind === 'uint' && value < 0)) return 'readUint64: unexpected character: \uFFFD'
  return Number.isInteger(value) ? null : 'assertInteger: can not decode float as int'
}

/** @throws DriverError for what is no JSON object, in the decoder's words where they are simple */
const parse = (text: string): object => {
  const [first = '\u0000'] = text.trim()
  if (first !== '{' && text.trim() !== 'null') {
    const stop = around(text, Math.min(1, text.length))
    throw new DriverError(`readObjectStart: expect { or n, but found ${first}, ${stop}`)
  }
  try {
    const value: unknown = JSON.parse(text)
    return Object(value)
  } catch {
    throw new DriverError(`readFieldHash: expect ", but found  , ${around(text, text.length)}`)
  }
}

/**
 * Reads what a storage says of its driver's fields into `into`: what it does not say stays as it was.
 * @throws DriverError for what does not fit; fields before it have been read
 */
export const readAddition = (driver: string, text: string, into: Addition): void => {
  const { package: name, fields } = ADDITIONS[driver] ?? { package: '', fields: {} }
  const names = new Map(Object.keys(fields).map((field) => [field.toLowerCase(), field]))
  for (const [given, value] of Object.entries(parse(text))) {
    const field = names.get(given.toLowerCase())
    const [inGo, kind] = (field !== undefined && fields[field]) || []
    if (field === undefined || kind === undefined || value === null) continue
    const at = text.indexOf(':', text.indexOf(JSON.stringify(given))) + 1
    const start = at + text.slice(at).search(/\S/)
    const wrong = misfit(kind, value, text[start] ?? '')
    if (wrong !== null) throw new DriverError(`${name}.Addition.${inGo}: ${wrong}, ${around(text, start + 1)}`)
    // Held to its kind just now.
    into[field] = value as string | number | boolean
  }
}
