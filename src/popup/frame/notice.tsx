import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from '../../ui/index.ts'

interface NoticeProps {
  readonly icon: IconName
  readonly title: string
  readonly children: ComponentChildren
  /** The one button that helps. */
  readonly action?: JSX.Element
}

/** In place of something that cannot be shown: why, and what helps. */
export const Notice = ({ icon, title, children, action }: NoticeProps): JSX.Element => (
  <section class="notice" role="status">
    <span class="disc">
      <Icon name={icon} size={30} />
    </span>
    <h2>{title}</h2>
    <p>{children}</p>
    {action}
  </section>
)
