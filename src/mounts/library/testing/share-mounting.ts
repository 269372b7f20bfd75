import type { Mounting } from '../../../library/index.ts'

/** A share that is mounted: it cannot be made again. */
export const SHARE_MOUNTING: Omit<Mounting, 'id'> = {
  base: 'http://nas',
  driver: '123PanShare',
  path: '/a',
  order: null,
  share: null,
  storages: [{ id: 1, path: '/a', files: 0 }],
  files: 0,
  createdAt: 1,
  updatedAt: 1,
  expiresAt: null,
  checked: null,
}
