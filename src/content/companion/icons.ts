import type { RowAction } from '../../messages/index.ts'

/** One line each, on a ground of 16 × 16. */
const ICONS: Record<RowAction, string> = {
  'signed-link':
    'M7 9.5a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.6l-.8.8M9 6.5a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 6.6 12M9 13l1.5 1.5 3-3',
  'direct-link':
    'M6.8 9.2a2.7 2.7 0 0 0 3.8 0l2.2-2.2a2.7 2.7 0 0 0-3.8-3.8l-1 1M9.2 6.8a2.7 2.7 0 0 0-3.8 0L3.2 9A2.7 2.7 0 0 0 7 12.8l1-1',
  'url-tree-line': 'M3 2.5v9h4M3 6h4M9.5 6h4M9.5 11.5h4',
  'pan123-link-line': 'M2.5 4.5h11v7h-11zM5 8h6',
  'folder-id': 'M2 4.5v8h12v-7H8L6.5 3.5H3zM5.5 10.5h5',
  pick: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
}

const SVG = 'http://www.w3.org/2000/svg'

function svg(
  viewBox: string,
  shapes: readonly (readonly [tag: string, attributes: Record<string, string>])[],
): SVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', viewBox)
  icon.setAttribute('aria-hidden', 'true')
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value)
    icon.append(shape)
  }
  return icon
}

/** @returns the icon of an action */
export const iconOf = (action: RowAction): SVGElement => svg('0 0 16 16', [['path', { d: ICONS[action] }]])

const LINK = { y: '48', width: '66', height: '35', rx: '17.5' }

/** @returns the product's mark, plainer than `src/ui/mark.tsx`, for it is small here */
export const mark = (): SVGElement =>
  svg('4 22 120 86', [
    ['rect', { ...LINK, x: '10', transform: 'rotate(-60 43 65.5)' }],
    ['rect', { ...LINK, x: '52', transform: 'rotate(60 85 65.5)' }],
  ])
