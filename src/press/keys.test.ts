import { expect, test } from 'vitest'
import { MountlinkError } from '../core/index.ts'
import { answerWith, askingFor } from './keys.ts'

const keys = new Map([['7', 'a']])
const asked = askingFor((question) =>
  answerWith(async (uid) => {
    if (uid === '9') throw new MountlinkError('storage-unusable')
    return keys.get(uid) ?? null
  }, question),
)

test('each question gets its own answer, also where several are asked at once', async () => {
  expect(await Promise.all([asked('7'), asked('8')])).toEqual(['a', null])
})

test('a disk that will not do is told of', async () => {
  await expect(asked('9')).rejects.toEqual(new MountlinkError('storage-unusable'))
})
