import { connect as connectTcp } from 'node:net'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { FIRST } from './index.ts'
import { replicaForTests } from './testing.ts'

const { replica, get, login } = replicaForTests()

test.each([
  ['https://www.123pan.com/', 200],
  ['https://www.123pan.com/1626275', 200],
  ['https://yun.123pan.cn/?homeFilePath=18648863%2C24697749', 200],
  ['https://123pan.com/s/qYJ5Vv-TwrpA.html', 200],
  ['https://1675600.share.123pan.cn/123pan/qYJ5Vv-TwrpA', 200],
  ['https://1675600.mshare.123pan.com/ps/qYJ5Vv-TwrpA', 200],
  ['https://www.123912.com/DirectLink', 200],
  ['https://login.123pan.com/', 200],
  ['https://www.123pan.com/__replica/axios.js', 200],
  ['https://www.123pan.com/__replica/main.ts', 200],
  ['https://www.123pan.com/__replica/../index.ts', 404],
  ['https://www.123pan.com/nothing', 404],
  ['https://api.123278.com/', 404],
  ['https://evil.example/', 404],
])('%s answers %i', async (url, status) => {
  expect((await get(url)).status).toBe(status)
})

test('the first request is sent from the head, before any other file is named', async () => {
  const { text } = await get('https://www.123pan.com/')
  expect(text.indexOf('request.send()')).toBeGreaterThan(0)
  expect(text.indexOf('request.send()')).toBeLessThan(text.indexOf('src='))
})

test('the log has what was sent, as it was sent', async () => {
  replica().log.clear()
  await get('https://API.123278.com:443/b/api/user/info?x=%E6%88%91&X=2', { ...login(FIRST), platform: 'web' })
  const [request] = replica().log.to('user/info', 'api.123278.com')
  expect(request).toMatchObject({ method: 'GET', path: '/b/api/user/info', query: { x: '我', X: '2' }, status: 200 })
  expect(request?.headers['authorization']).toBe(login(FIRST).Authorization)
  expect(replica().log.to('user/info', 'api.123pan.cn')).toEqual([])
})

test('the proxy leads every host to the replica', async () => {
  const { proxyPort } = replica()
  const tunnel = request({ port: proxyPort, host: '127.0.0.1', method: 'CONNECT', path: 'any.example:443' }).end()
  const status = await new Promise((resolve, reject) => {
    tunnel.on('error', reject).on('connect', (response, socket) => {
      socket.destroy()
      resolve(response.statusCode)
    })
  })
  expect(status).toBe(200)
})

test('what is asked for in the clear is refused and logged', async () => {
  replica().log.clear()
  const socket = connectTcp(replica().proxyPort, '127.0.0.1')
  socket.write('GET http://detectportal.example/x HTTP/1.1\r\nHost: detectportal.example\r\nConnection: close\r\n\r\n')
  const text = await new Promise((resolve) => socket.on('data', (data) => resolve(data.toString())))
  expect(text).toMatch(/^HTTP\/1\.1 502/)
  expect(replica().log.requests).toMatchObject([{ scheme: 'http', host: 'detectportal.example', path: '/x' }])
})
