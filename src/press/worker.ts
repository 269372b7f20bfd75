import { openToRead } from '../catalogue/index.ts'
import { openDesk } from './desk.ts'
import type { FromWorker, ToWorker } from './host.ts'
import { askingFor } from './keys.ts'
import { Press } from './press.ts'
import { randomHex } from './random-hex.ts'

const tell = (message: FromWorker): void => postMessage(message)

const take = openDesk(
  new Press({
    catalogue: openToRead(),
    readKey: askingFor((question, transfer) => postMessage(question, { transfer })),
    now: Date.now,
    rand: randomHex,
  }),
  (client, delivery) => tell({ client, delivery }),
)

addEventListener('message', ({ data: { client, order } }: MessageEvent<ToWorker>) => take(client, order))
