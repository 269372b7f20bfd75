import { startOpenList } from './stand-in/index.ts'

/** Starts a small OpenList to try mounting with: `npx tsx tests/openlist/serve.ts [port]`. Guests are let in, so that the check of a mount's protection has something to find. */
const server = await startOpenList({ port: Number(process.argv[2] ?? 5244) })
server.setGuest(true)
server.setSignAll(false)
console.log(`OpenList (a stand-in): ${server.base}\nadmin token: ${server.token}`)
