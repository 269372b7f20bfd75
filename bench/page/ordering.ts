import { openCatalogue } from '../../src/catalogue/index.ts'
import { ownSpace } from '../../src/core/index.ts'
import { toBackground } from '../../src/messages/index.ts'
import { writeKey } from '../../src/platform/secrets.ts'
import { connectPress } from '../../src/press/client.ts'
import type { Delivery, Order } from '../../src/press/protocol.ts'

/** Sets a signing key, and a rule by which all links below a top-level folder are computed. */
export async function setUp(uid: string, top: number, checked: readonly number[]): Promise<void> {
  await writeKey(uid, '289ds32418bxdba')
  const catalogue = openCatalogue()
  const rule = { form: 'path', prefix: `https://vip.123pan.cn/${uid}/` } as const
  await catalogue.keepLinkRule({ ...rule, space: ownSpace(uid), top, checked, at: Date.now() })
  catalogue.close()
}

/** Starts the press, without an order. */
export const start = (): Promise<void> => toBackground('openPress', {})

let delivered: (delivery: Delivery) => void = () => undefined
const press = connectPress({
  onDelivery: (delivery) => delivered(delivery),
  onLost: () => undefined,
  onTrouble: () => undefined,
})
let turn = 0

/** Orders everything below a folder as signed UrlTree. @returns milliseconds until it is delivered, and how many files are in it */
export async function order(uid: string, top: number): Promise<{ readonly took: number; readonly files: number }> {
  turn += 1
  const asked: Order = {
    turn,
    content: turn,
    space: ownSpace(uid),
    folder: { id: top, name: '图书馆' },
    marks: [[top, true]],
    format: 'url-tree-signed',
    shape: 'text',
    mountPath: '/library',
    split: 'none',
    splitBytes: 0,
    settings: { customHosts: [], validMinutes: 30, signedHours: 24, clockOffset: 0 },
  }
  const began = performance.now()
  const delivery = new Promise<Delivery>((resolve) => (delivered = resolve))
  press.order(asked)
  const { outcome } = await delivery
  const took = performance.now() - began
  if (outcome.kind === 'problem') throw new Error(JSON.stringify(outcome.problem))
  return { took, files: outcome.made.files }
}
