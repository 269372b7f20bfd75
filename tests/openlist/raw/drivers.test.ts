import { expect, test } from 'vitest'
import link123 from '../stand-in/recorded/driver-123pan-link.json' with { type: 'json' }
import share123 from '../stand-in/recorded/driver-123pan-share.json' with { type: 'json' }
import pan123 from '../stand-in/recorded/driver-123pan.json' with { type: 'json' }
import open123 from '../stand-in/recorded/driver-123-open.json' with { type: 'json' }
import urlTree from '../stand-in/recorded/driver-url-tree.json' with { type: 'json' }
import { rawForTests } from './testing.ts'

const { api } = rawForTests()

const DRIVERS = [link123, share123, pan123, open123, urlTree]

test('the drivers have names, in no order', async () => {
  const { data } = await api('/api/admin/driver/names')
  expect(data).toEqual(expect.arrayContaining(DRIVERS.map(({ config }) => config.name)))
})

test.each(DRIVERS)('the fields of $config.name are as recorded', async (recorded) => {
  const driver = encodeURIComponent(recorded.config.name)
  expect(await api(`/api/admin/driver/info?driver=${driver}`)).toEqual({
    code: 200,
    message: 'success',
    data: recorded,
  })
})

test('a driver that there is not', async () => {
  expect(await api('/api/admin/driver/info?driver=nope')).toEqual({
    code: 404,
    message: 'driver [nope] not found',
    data: null,
  })
})
