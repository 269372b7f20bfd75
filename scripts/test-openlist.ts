import { run } from './steps.ts'

/** `npm run test:openlist`: our OpenList code before a real server. Without one the tests would pass on their stand-in. */

const missing = ['OPENLIST_URL', 'OPENLIST_TOKEN'].filter((name) => !process.env[name])
if (missing.length > 0) {
  console.error(
    `${missing.join(' and ')} not set: the address of a running OpenList is OPENLIST_URL, its admin token (Settings → Other) OPENLIST_TOKEN. Without a server, npm test runs the same cases before a stand-in.`,
  )
  process.exit(1)
}
// All files change the same server's guest and settings.
const command = ['vitest', 'run', '--project', 'unit', '--no-file-parallelism', 'tests/openlist'] as const
process.exit(run({ name: 'OpenList', command }) ? 0 : 1)
