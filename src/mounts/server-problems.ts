import type { ProblemCode } from '../core/index.ts'

/** What is wrong with a server or the connection to it, not with what was asked of it: mended where the servers are. */
export const SERVER_PROBLEMS: readonly ProblemCode[] = [
  'openlist-no-access',
  'openlist-unreachable',
  'openlist-not-openlist',
  'openlist-redirected',
  'openlist-not-connected',
  'openlist-token-wrong',
  'openlist-otp',
  'openlist-locked',
  'openlist-not-admin',
]
