import { expect, test } from 'vitest'
import { isPageObservation } from './observation.ts'

const observation = { url: 'https://x', method: 'GET', body: null, authorization: null, status: 200, answer: '' }

test.each([
  ['an observation', observation],
  ['one with everything', { ...observation, body: '{}', authorization: 'Bearer', answer: {}, more: 1 }],
])('%s', (_, data) => {
  expect(isPageObservation(data)).toBe(true)
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'observation'],
  ['no address', { ...observation, url: 1 }],
  ['no method', { ...observation, method: null }],
  ['a strange body', { ...observation, body: {} }],
  ['a strange login', { ...observation, authorization: 1 }],
  ['a strange status', { ...observation, status: '200' }],
  ['no answer', { ...observation, answer: undefined }],
])('no observation: %s', (_, data) => {
  expect(isPageObservation(data)).toBe(false)
})
