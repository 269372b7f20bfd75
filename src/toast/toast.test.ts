import { parseAst, build } from 'vite'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** What a page's isolated world has of itself. */
const GLOBALS = new Set(['document', 'globalThis', 'matchMedia', 'requestAnimationFrame', 'setTimeout', 'Object'])

/** As much of a syntax tree as is walked. */
interface Node {
  readonly type: string
  readonly name?: string
  readonly computed?: boolean
  readonly shorthand?: boolean
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** All nodes below one, each with what it is of the node above; a property's name is none of the code's. */
function* nodesIn(node: Node, part = ''): Generator<readonly [part: string, node: Node]> {
  yield [part, node]
  for (const [name, value] of Object.entries(node)) {
    const isName = (name === 'property' || name === 'key') && !node.computed
    if (isName) continue
    for (const each of [value].flat()) if (isNode(each)) yield* nodesIn(each, `${node.type}.${name}`)
  }
}

/** What declares names: everything in a pattern does. */
const DECLARES =
  /^(?:VariableDeclarator\.id|\w*Function\w*\.(?:params|id)|ArrayPattern\.\w+|AssignmentPattern\.left|ObjectPattern\.\w+|Property\.value)$/

test('as it is built it refers to nothing outside itself, for it is sent into a tab as text', async () => {
  const entry = fileURLToPath(new URL('toast.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: ['chrome111', 'firefox128'], lib: { entry, formats: ['es'] } },
  })
  const [{ output }] = [built].flat() as unknown as [{ output: { code: string }[] }] // a library of one file, not watched
  const code = output[0]?.code ?? ''
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { showToast: () => void }
  const tree = parseAst(`(${String(made.showToast)})`) as unknown as Node // ESTree
  const names = [...nodesIn(tree)].filter(([, { type }]) => type === 'Identifier')
  const declared = new Set(names.filter(([part]) => DECLARES.test(part)).map(([, { name }]) => name))
  const free = new Set(names.map(([, { name }]) => name).filter((name) => !declared.has(name)))
  expect(names.length).toBeGreaterThan(30)
  expect([...free].filter((name) => !GLOBALS.has(name ?? ''))).toEqual([])
})
