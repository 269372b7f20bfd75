import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MountlinkError, type ProblemCode } from '../core/index.ts'
import { hostileTreeWithNow } from '../../tests/arbitraries/hostile-tree.ts'
import { printPan123Link } from '../../tests/arbitraries/print-tree.ts'
import { checkListing, isFolder, type ListedEntry, type MountedFile, mountedFiles, pan123Link } from './index.ts'
import { parsePan123Link, type OpenListNode } from './index.ts'

const file = (path: string, size = 100): MountedFile => ({ path, size, modified: 1, url: 'https://h/1/a', id: null })
const listedFile = (name: string, size = 100): ListedEntry => ({ name, folder: false, size })
const listedFolder = (name: string): ListedEntry => ({ name, folder: true, size: 0 })

/** An OpenList of these folders; it refuses others. */
const server = (folders: Readonly<Record<string, readonly ListedEntry[]>>, code: ProblemCode = 'openlist-refused') => {
  const asked: string[] = []
  const list = async (path: string): Promise<readonly ListedEntry[]> => {
    asked.push(path)
    const entries = folders[path]
    if (!entries) throw new MountlinkError(code)
    return Promise.resolve(entries)
  }
  return { asked, list }
}

const FILES = [file('/m/A/a'), file('/m/A/b'), file('/m/A/S1/c'), file('/m/d')]
const FOLDERS = ['/m/A', '/m/A/S1', '/m/Empty']
const WHOLE = {
  '/m': [listedFolder('A'), listedFolder('Empty'), listedFile('d')],
  '/m/A': [listedFolder('S1'), listedFile('a'), listedFile('b')],
  '/m/A/S1': [listedFile('c')],
  '/m/Empty': [],
}

describe('a mount', () => {
  test('that is listed as it was exported is right, each folder asked for once', async () => {
    const { asked, list } = server(WHOLE)
    const steps: (readonly number[])[] = []
    const check = await checkListing('/m', FILES, FOLDERS, list, (...step) => steps.push(step))
    expect(check).toEqual({ expected: 4, right: 4, wrong: [], wrongCount: 0 })
    expect(asked.toSorted()).toEqual(['/m', '/m/A', '/m/A/S1', '/m/Empty'])
    expect(steps).toEqual([1, 2, 3, 4].map((done) => [done, 4]))
  })

  test('at the top of OpenList', async () => {
    const { list } = server({ '/': [listedFolder('A'), listedFile('x')], '/A': [listedFile('a')] })
    expect(await checkListing('/', [file('/A/a')], ['/A'], list)).toMatchObject({
      right: 1,
      wrong: [{ path: '/x', what: 'extra' }],
    })
  })

  test('of which folders nobody named is listed all the same', async () => {
    const { list } = server(WHOLE)
    expect(await checkListing('/m', FILES, [], list)).toMatchObject({
      right: 4,
      wrong: [{ path: '/m/Empty', what: 'extra' }],
    })
  })
})

describe('what is wrong is named', () => {
  const wrongIn = async (over: Readonly<Record<string, readonly ListedEntry[]>>, mounts?: readonly string[]) => {
    const check = await checkListing('/m', FILES, FOLDERS, server({ ...WHOLE, ...over }).list, undefined, mounts)
    expect(check.wrongCount).toBe(check.wrong.length)
    return { right: check.right, wrong: check.wrong.map(({ path, what }) => `${path} ${what}`) }
  }

  test('files that are not there, of another size, and more than expected', async () => {
    const entries = [listedFolder('S1'), listedFile('a', 99), listedFile('B'), listedFolder('New')]
    expect(await wrongIn({ '/m/A': entries })).toEqual({
      right: 2,
      wrong: ['/m/A/a size', '/m/A/b missing', '/m/A/New extra', '/m/A/B extra'],
    })
  })

  test('a file where a folder was expected, and a folder where a file was', async () => {
    expect(await wrongIn({ '/m': [listedFolder('A'), listedFile('Empty', 0), listedFolder('d')] })).toEqual({
      right: 3,
      wrong: ['/m/d missing', '/m/Empty missing', '/m/d extra', '/m/Empty extra'],
    })
  })

  test('names count to the letter', async () => {
    expect((await wrongIn({ '/m/A/S1': [listedFile('C')] })).wrong).toEqual(['/m/A/S1/c missing', '/m/A/S1/C extra'])
    expect((await wrongIn({ '/m/A/S1': [listedFile('c ')] })).wrong).toEqual(['/m/A/S1/c missing', '/m/A/S1/c  extra'])
  })

  test('a folder that is not there, and every file below it', async () => {
    expect(await wrongIn({ '/m': [listedFolder('Empty'), listedFile('d')] })).toEqual({
      right: 1,
      wrong: ['/m/A missing', '/m/A/a missing', '/m/A/b missing', '/m/A/S1/c missing'],
    })
  })

  test('all folders are done with then, too', async () => {
    const steps: (readonly number[])[] = []
    const { list } = server({ '/m': [] })
    await checkListing('/m', FILES, FOLDERS, list, (...step) => steps.push(step))
    expect(steps).toEqual([
      [1, 4],
      [4, 4],
    ])
  })

  test('of two files of one name the one that OpenList does not list', async () => {
    const files = [file('/m/a', 1), file('/m/a', 2)]
    const check = async (...entries: ListedEntry[]) => checkListing('/m', files, [], server({ '/m': entries }).list)
    const a1 = listedFile('a', 1)
    expect(await check(a1)).toMatchObject({ right: 1, wrong: [{ path: '/m/a', what: 'missing' }] })
    expect(await check(listedFile('a', 3), a1)).toMatchObject({ right: 1, wrong: [{ path: '/m/a', what: 'size' }] })
    expect(await check(a1, a1, listedFile('a', 2))).toMatchObject({
      right: 2,
      wrong: [{ path: '/m/a', what: 'extra' }],
    })
  })

  test('of two folders of one name, the files of the one that OpenList does not open', async () => {
    const files = [file('/m/A/a'), file('/m/A/b')]
    const { asked, list } = server({ '/m': [listedFolder('A')], '/m/A': [listedFile('a')] })
    expect(await checkListing('/m', files, ['/m/A', '/m/A'], list)).toMatchObject({
      right: 1,
      wrong: [{ path: '/m/A/b', what: 'missing' }],
    })
    expect(asked).toEqual(['/m', '/m/A'])
  })

  test('but not the way to other mounts', async () => {
    const entries = [...WHOLE['/m/A'], listedFolder('Other'), listedFolder('Way'), listedFolder('Oth'), listedFile('F')]
    expect(await wrongIn({ '/m/A': entries }, ['/m/A/Other', '/m/A/Way/Deep', '/m/A/F', '/else'])).toEqual({
      right: 4,
      wrong: ['/m/A/Oth extra', '/m/A/F extra'],
    })
  })

  test('a hundred of them, and how many there are', async () => {
    const many = Array.from({ length: 250 }, (_, at) => file(`/m/${at}`))
    const check = await checkListing('/m', many, [], server({ '/m': [] }).list)
    expect(check).toMatchObject({ expected: 250, right: 0, wrongCount: 250 })
    expect(check.wrong).toEqual(many.slice(0, 100).map(({ path }) => ({ path, what: 'missing' })))
  })
})

describe('a folder that is refused', () => {
  const words = ['openlist-refused', 'openlist-not-admin'] as const
  test.each(words)('is named once, first, with all files below it missing; the others are listed: %s', async (code) => {
    const { '/m/A': _refused, ...rest } = WHOLE
    const { asked, list } = server({ ...rest, '/m/Empty': [listedFile('x')] }, code)
    const steps: (readonly number[])[] = []
    const check = await checkListing('/m', FILES, FOLDERS, list, (...step) => steps.push(step))
    expect(check.right).toBe(1)
    expect(check.wrong.map(({ path, what }) => `${path} ${what}`)).toEqual([
      '/m/A folder-refused',
      '/m/A/a missing',
      '/m/A/b missing',
      '/m/A/S1/c missing',
      '/m/Empty/x extra',
    ])
    expect(asked).not.toContain('/m/A/S1')
    expect(steps.at(-1)).toEqual([4, 4])
  })

  test('is the whole mount, where its driver does not start', async () => {
    const { asked, list } = server({})
    expect(await checkListing('/m', FILES, FOLDERS, list)).toMatchObject({
      right: 0,
      wrongCount: 5,
      wrong: [{ path: '/m', what: 'folder-refused' }, ...Array.from({ length: 4 }, () => ({ what: 'missing' }))],
    })
    expect(asked).toEqual(['/m'])
  })
})

const aMoment = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve))
}

describe('what ends it', () => {
  const codes = ['unreachable', 'token-wrong', 'redirected', 'not-openlist', 'locked', 'origin'] as const
  const known = codes.map((code) => new MountlinkError(`openlist-${code}`))
  test.each([...known, new TypeError('a bug')])('%s', async (thrown) => {
    const asked: string[] = []
    const steps: number[] = []
    const folders = Array.from({ length: 50 }, (_, at) => `/m/${at}`)
    const list = async (path: string): Promise<readonly ListedEntry[]> => {
      asked.push(path)
      if (path === '/m') return folders.map((_, at) => listedFolder(String(at)))
      if (path === '/m/5') throw thrown
      await aMoment()
      return []
    }
    const check = checkListing('/m', [], folders, list, (done) => steps.push(done))
    await expect(check).rejects.toBe(thrown)
    const [requests, told] = [asked.length, steps.length]
    expect(requests).toBeLessThan(12)
    await aMoment()
    await aMoment()
    expect([asked.length, steps.length]).toEqual([requests, told])
  })
})

test('four at a time, no more', async () => {
  let underWay = 0
  let most = 0
  const folders = Array.from({ length: 30 }, (_, at) => `/m/${at}`)
  const check = await checkListing('/m', [], folders, async (path) => {
    most = Math.max(most, ++underWay)
    await aMoment()
    underWay--
    return path === '/m' ? folders.map((_, at) => listedFolder(String(at))) : []
  })
  expect(check.wrongCount).toBe(0)
  expect(most).toBe(4)
})

/** Looks a folder up name by name and lists it: of equal names the first, as OpenList does. */
const listedAt = (nodes: readonly OpenListNode[], path: string): readonly ListedEntry[] => {
  let among = nodes
  for (const name of path.split('/').slice(2)) {
    const found = among.find((node) => isFolder(node) && node.name === name)
    among = found && isFolder(found) ? found.children : []
  }
  return among.map((node) => (isFolder(node) ? listedFolder(node.name) : listedFile(node.name, node.size)))
}

test('whatever was printed is right when it is listed, whatever the names', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTreeWithNow, async (tree) => {
      const { text } = printPan123Link(tree)
      const { files, folders } = mountedFiles(text, pan123Link, '/m')
      const shown = parsePan123Link(text)
      const check = await checkListing('/m', files, folders, async (path) => Promise.resolve(listedAt(shown, path)))
      expect(check).toEqual({ expected: files.length, right: files.length, wrong: [], wrongCount: 0 })
    }),
  )
})

test('100,000 files in one folder, of which OpenList lists half, and as many of one name', async () => {
  const files = Array.from({ length: 100_000 }, (_, at) => file(`/m/${at}`))
  const half = files.slice(0, 50_000).map((_, at) => listedFile(String(at)))
  expect(await checkListing('/m', files, [], async () => Promise.resolve(half))).toMatchObject({
    right: 50_000,
    wrongCount: 50_000,
  })
  const equal = files.map((_, at) => file('/m/a', at))
  const others = files.map((_, at) => listedFile('a', at + 50_000))
  expect(await checkListing('/m', equal, [], async () => Promise.resolve(others))).toMatchObject({
    right: 50_000,
    wrongCount: 50_000,
  })
})
