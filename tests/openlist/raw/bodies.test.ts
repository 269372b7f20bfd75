import { expect, test } from 'vitest'
import { rawForTests } from './testing.ts'

const { api, post } = rawForTests()

const REQUIRED = "Key: 'Storage.MountPath' Error:Field validation for 'MountPath' failed on the 'required' tag"

test.each([
  ['', 'EOF'],
  ['{', 'unexpected EOF'],
  ['{"mount_path":"/a"', 'unexpected EOF'],
  ['x', "invalid character 'x' looking for beginning of value"],
  ['{"a":}', "invalid character '}' looking for beginning of value"],
  ['[1]', 'json: cannot unmarshal array into Go value of type model.Storage'],
  ['"x"', 'json: cannot unmarshal string into Go value of type model.Storage'],
  ['null', REQUIRED],
  ['{}', REQUIRED],
  ['{"mount_path":""}', REQUIRED],
  ['{"mount_path":5}', 'json: cannot unmarshal number into Go struct field Storage.mount_path of type string'],
  ['{"mount_path":"/a","order":"5"}', 'json: cannot unmarshal string into Go struct field Storage.order of type int'],
  [
    '{"mount_path":"/a","order":1.5}',
    'json: cannot unmarshal number 1.5 into Go struct field Storage.order of type int',
  ],
  ['{"mount_path":"/a","id":-1}', 'json: cannot unmarshal number -1 into Go struct field Storage.id of type uint'],
  [
    '{"mount_path":"/a","disabled":"true"}',
    'json: cannot unmarshal string into Go struct field Storage.disabled of type bool',
  ],
  [
    '{"mount_path":"/a","addition":{}}',
    'json: cannot unmarshal object into Go struct field Storage.addition of type string',
  ],
])('a storage that cannot be read, %s, is refused with Go’s words', async (text, message) => {
  expect(await api('/api/admin/storage/create', { text })).toEqual({ code: 400, message, data: null })
})

test('a body that does not call itself JSON is not read', async () => {
  const headers = { 'Content-Type': 'text/plain' }
  const request = { text: '{"mount_path":"/a"}', headers }
  expect(await api('/api/admin/storage/create', request)).toEqual({ code: 400, message: REQUIRED, data: null })
})

test.each(['get?id=', 'get?id=x', 'get', 'delete?id=x', 'enable?id=', 'disable?id=1.5'])(
  'a number that is none: storage/%s',
  async (call) => {
    const text = new URLSearchParams(call.split('?')[1]).get('id') ?? ''
    const answer = await (call.startsWith('get')
      ? api(`/api/admin/storage/${call}`)
      : post(`/api/admin/storage/${call}`))
    expect(answer).toEqual({ code: 400, message: `strconv.Atoi: parsing "${text}": invalid syntax`, data: null })
  },
)

test('a listing is asked for with a path that is a text', async () => {
  expect(await post('/api/fs/list', { path: 5 })).toEqual({
    code: 400,
    message: 'json: cannot unmarshal number into Go struct field ListReq.path of type string',
    data: null,
  })
  expect(await post('/api/fs/list', { page: '1' })).toEqual({
    code: 400,
    message: 'json: cannot unmarshal string into Go struct field ListReq.PageReq.page of type int',
    data: null,
  })
  expect(await post('/api/fs/get', { path: null, password: false })).toMatchObject({
    code: 400,
    message: 'json: cannot unmarshal bool into Go struct field FsGetReq.password of type string',
  })
})
