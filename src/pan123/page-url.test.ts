import { expect, test } from 'vitest'
import { ownSpace, shareSpace } from '../core/index.ts'
import { isPanPage } from './hosts.ts'
import { pageUrl } from './page-url.ts'
import { placeInUrl } from './place-in-url.ts'

test('a page that is watched, and that shows the space', () => {
  expect(placeInUrl(pageUrl(shareSpace('Ab1-c2')))).toEqual({ kind: 'share', shareKey: 'Ab1-c2' })
  expect(placeInUrl(pageUrl(ownSpace('7')))).toEqual({ kind: 'own', path: [] })
  for (const url of [pageUrl(), pageUrl(shareSpace('a-b'))]) expect(isPanPage(url, [])).toBe(true)
})
