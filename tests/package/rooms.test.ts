import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => join('src', path))
const rooms = files.filter((path) => path.endsWith('/tsconfig.json')).map(dirname)
/** The innermost room that a file lies in. */
const roomOf = (path: string): string =>
  rooms.filter((room) => path.startsWith(`${room}/`)).toSorted((a, b) => b.length - a.length)[0] ?? ''

/** The other rooms that a room's sources import; tests may import from anywhere. */
const importsOf = (room: string): string[] => {
  const found = files
    .filter((path) => roomOf(path) === room && /(?<!\.test)\.tsx?$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/(?:from |import |import\()'(\.[^']*)'/g)].map(([, to]) =>
        roomOf(join(dirname(path), to ?? '')),
      ),
    )
  return [...new Set(found)].filter((other) => other !== room).toSorted()
}

const shortName = (room: string): string => room.replace(/^.*\//, '')

test.each(rooms)('%s refers to the rooms that it imports, and the architecture says so', (room) => {
  const { references = [] } = JSON.parse(read(`${room}/tsconfig.json`)) as { references?: { path: string }[] }
  const imports = importsOf(room)
  expect(references.map(({ path }) => join(room, path)).toSorted()).toEqual(imports)
  const [, list] = new RegExp(`^\\| \`${room}/\` *\\|[^|]*\\|([^|]*)\\|`, 'm').exec(read('docs/architecture.md')) ?? []
  const told = list?.trim() === 'nothing' ? [] : list?.split(',').map((name) => name.trim())
  expect(told?.toSorted()).toEqual(imports.map(shortName).toSorted())
})
