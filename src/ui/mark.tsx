import type { JSX } from 'preact'

/** The product's mark: the same two links as `scripts/icons/icon.svg`, flat, in the colours of the theme. */
export const Mark = ({ size = 24 }: { readonly size?: number }): JSX.Element => (
  <svg class="mark" width={size} height={size} viewBox="4 22 120 86" aria-hidden="true">
    <mask id="mark-gap" maskUnits="userSpaceOnUse" x="0" y="0" width="128" height="128">
      <path fill="#fff" d="M0 0h128v128H0z" />
      <rect {...LEFT} fill="#000" stroke="#000" stroke-width="24" />
    </mask>
    <g fill="none" stroke-width="14">
      <rect {...LEFT} class="mark-near" />
      <g mask="url(#mark-gap)">
        <rect {...RIGHT} class="mark-far" />
      </g>
    </g>
  </svg>
)

const LEFT = { x: 10, y: 48, width: 66, height: 35, rx: 17.5, transform: 'rotate(-60 43 65.5)' } as const
const RIGHT = { x: 52, y: 48, width: 66, height: 35, rx: 17.5, transform: 'rotate(60 85 65.5)' } as const
