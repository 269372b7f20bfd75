import { expect, test, vi } from 'vitest'
import { menuItems, rowActionOf } from './menu-items.ts'

vi.mock('../../platform/index.ts', () => ({ allOf: (host: string) => `https://${host}/*` }))

const items = menuItems({ customHosts: [{ host: 'dl.example.com', uid: '18' }] }, ['123new.com'])
const item = (id: string) => items.find((each) => each.id === id)

test('links of direct-link hosts and of confirmed domains, on any page', () => {
  expect(item('link')?.documentUrlPatterns).toBeUndefined()
  expect(item('link')?.targetUrlPatterns).toContain('https://vip.123pan.cn/*')
  expect(item('link')?.targetUrlPatterns).toContain('https://dl.example.com/*')
})

test('rows and selected text only on 123pan’s pages, those that the user has added among them', () => {
  const others = items.filter(({ id, contexts }) => id !== 'link' && !contexts.includes('action'))
  for (const { documentUrlPatterns = [] } of others) expect(documentUrlPatterns.join(' ')).toContain('123new.com')
  expect(item('row:signed-link')?.documentUrlPatterns).not.toContain('https://123new.com/*')
  expect(item('row:folder-id')?.documentUrlPatterns).toContain('https://123new.com/*')
})

test('Chromium shows six items on the toolbar’s button at most, the same id never twice', () => {
  expect(items.filter(({ contexts }) => contexts.includes('action')).length).toBeLessThanOrEqual(6)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect([rowActionOf('row:pick'), rowActionOf('link')]).toEqual(['pick', undefined])
})
