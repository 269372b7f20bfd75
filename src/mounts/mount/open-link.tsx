import type { JSX } from 'preact'
import { urlPath } from '../../openlist/api/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'

interface OpenLinkProps {
  readonly look?: 'primary' | 'plain'
  /** The server's address. */
  readonly base: string
  readonly path: string
}

/** Leads to a mount in OpenList itself. */
export const OpenLink = ({ look = 'plain', base, path }: OpenLinkProps): JSX.Element => (
  <a class={`button ${look}`} href={base + urlPath(path)} target="_blank" rel="noreferrer">
    {t(mountingTexts.openIt)}
    <Icon name="external" size={14} />
  </a>
)
