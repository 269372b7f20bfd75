import type { Page } from 'puppeteer-core'
import { type Session, until } from '../browsers/index.ts'

/** Waits until a tab's toast says something. It is in a closed shadow root, which only the browsers' own tools see into. */
export async function toastSays({ kind }: Session, page: Page, words: string | RegExp): Promise<string> {
  let all = ''
  return until(`a toast that says ${String(words)}`, async () => {
    // Names are set apart by marks that nobody sees.
    all = (await (kind === 'chromium' ? textByCdp(page) : textByBidi(page))).replaceAll(/[\u2068\u2069]/g, '')
    return (typeof words === 'string' ? all.includes(words) : words.test(all)) && all
  }).catch((cause: unknown) => {
    throw new Error(`${String(cause)}\nIt says: ${all}`, { cause })
  })
}

interface CdpNode {
  readonly nodeValue: string
  readonly children?: CdpNode[]
  readonly shadowRoots?: CdpNode[]
  readonly attributes?: string[]
}

async function textByCdp(page: Page): Promise<string> {
  const cdp = await page.createCDPSession()
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  await cdp.detach()
  const below = ({ children = [], shadowRoots = [] }: CdpNode): readonly CdpNode[] => [...shadowRoots, ...children]
  const status = (node: CdpNode): CdpNode | undefined =>
    node.attributes?.includes('status') ? node : below(node).flatMap((each) => status(each) ?? [])[0]
  const text = (node: CdpNode): string => [node.nodeValue, ...below(node).map(text)].filter((each) => each).join('\n')
  const found = status(root)
  return found ? text(found) : ''
}

interface BidiNode {
  readonly value?: {
    readonly nodeValue?: string
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: BidiNode[]
    readonly shadowRoot?: BidiNode | null
  }
}

/** What puppeteer does not offer: the connection that it has, and its name for the page's frame. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}

async function textByBidi(page: Page): Promise<string> {
  const { connection } = page.browser() as unknown as { readonly connection: Connection }
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string }
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  })
  const text = ({ value }: BidiNode): string =>
    value
      ? [
          value.nodeValue ?? '',
          ...(value.shadowRoot ? [value.shadowRoot] : []).map(text),
          ...(value.children ?? []).map(text),
        ]
          .filter((each) => each)
          .join('\n')
      : ''
  const { result: node } = result as { readonly result: BidiNode } // as the protocol says
  return node.value?.shadowRoot ? text(node) : ''
}
