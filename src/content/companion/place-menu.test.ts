import { expect, test } from 'vitest'
import { placeMenu } from './place-menu.ts'

const WINDOW = { width: 1000, height: 700 }
const MENU = { width: 280, height: 230 }

test.each([
  ['to the right', { x: 300, y: 200, width: 160, height: 220 }, { x: 466, y: 200 }],
  ['to the left where the right has no room', { x: 700, y: 200, width: 160, height: 220 }, { x: 414, y: 200 }],
  ['not below the window', { x: 300, y: 600, width: 160, height: 90 }, { x: 466, y: 464 }],
  ['below where neither side has room', { x: 100, y: 50, width: 800, height: 200 }, { x: 100, y: 256 }],
  ['above where there is none below either', { x: 100, y: 400, width: 800, height: 250 }, { x: 100, y: 164 }],
  ['inside the window at any rate', { x: 10, y: 10, width: 980, height: 680 }, { x: 714, y: 10 }],
])('%s', (_, beside, place) => {
  expect(placeMenu(beside, MENU, WINDOW)).toEqual(place)
})
