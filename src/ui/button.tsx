import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class'> {
  readonly look?: 'primary' | 'primary danger' | 'plain' | 'quiet' | 'quiet danger'
  readonly icon?: IconName
  readonly children?: ComponentChildren
}

/** A button with words, and a picture before them where one helps. */
export const Button = ({ look = 'plain', icon, children, ...rest }: ButtonProps): JSX.Element => (
  <button type="button" class={`button ${look}`} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look'> {
  readonly icon: IconName
  /** What it does, for the tooltip and for screen readers. */
  readonly label: string
}

/** A button that is only a picture. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps): JSX.Element => (
  <button type="button" class="icon-button" title={label} aria-label={label} {...rest}>
    <Icon name={icon} />
  </button>
)
