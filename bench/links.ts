import { DriveReader } from '../src/catalogue/index.ts'
import { linkByRule, linkGroup, ownSpace, ROOT } from '../src/core/index.ts'
import { accountOf, directUrl, FIRST, startReplica } from '../tests/replica/index.ts'
import type { Bench } from './bench.ts'
import { atMost, count, type Result, seconds } from './result.ts'
import { addShelves } from './shelves.ts'
import { virtualWorld } from './virtual-world.ts'

const LATENCY = 100
/** Requests that a space may take. */
const MOST = 4

export const links: Bench = {
  name: 'links',
  title: 'Links of everything',
  how: 'The links of the same 10,000 files, which lie in three direct-link spaces whose links have different forms: by path, by file id, by path on a custom domain. On a virtual clock, with the extension’s own code against the local 123pan; every computed link is compared with the one that this would give.',
  run: async ({ say }) => {
    const replica = await startReplica()
    const account = accountOf(replica.world, FIRST)
    const { tops, files } = addShelves(account)
    const world = virtualWorld(replica, account, LATENCY)
    const space = ownSpace(FIRST)
    try {
      say('listing')
      await world.run({ kind: 'list', tab: null, space, folder: ROOT, folders: tops, below: true })
      await world.run({ kind: 'list', tab: null, space, folder: ROOT, folders: [ROOT], below: false })
      const reader = new DriveReader(world.catalogue, space)
      await reader.read(ROOT)
      const { tree } = reader
      const groups = tops.map((top) => {
        const below = [...tree.below(top)].filter(({ folder }) => !folder)
        return linkGroup(
          tree,
          top,
          below.map(({ id }) => id),
        )
      })
      say('links')
      const { job, took } = await world.run({ kind: 'links', tab: null, space, folder: ROOT, groups, each: false })
      const rules = await world.catalogue.linkRules(space)
      let right = 0
      for (const { top, files } of groups) {
        const rule = rules.find((rule) => rule.top === top)
        for (const file of files) {
          const path = account.drive.path(file).map(({ name }) => name)
          if (rule && linkByRule(rule, path, file) === directUrl(account, account.drive.entry(file))) right += 1
        }
      }
      const result: Result = {
        what: `requests for the links of ${count(files)} files in ${tops.length} spaces`,
        figure: `${count(job.requests)}, ${seconds(took)}; ${count(right)} links right`,
        beside: `one a file: ${count(files)}, ${seconds((files - 1) * 700 + LATENCY)}`,
        aim: `at most ${MOST} a space`,
        verdict:
          right === files
            ? atMost(job.requests / tops.length, MOST, String, 'More samples were asked for than a rule needs.')
            : {
                met: false,
                by: `${count(files - right)} links are wrong`,
                why: 'A rule does not hold where it was taken to.',
              },
      }
      return [result]
    } finally {
      world.close()
      await replica.close()
    }
  },
}
