import type { JSX } from 'preact'
import { language } from '../ui/index.ts'
import directLink from './pictures/direct-link.webp'
import popupEn from './pictures/popup-en.webp'
import popupZh from './pictures/popup-zh.webp'

/** Made from the real thing by `npm run pictures`. 123pan itself speaks Chinese only. */
const PICTURES = {
  'direct-link': { en: directLink, 'zh-CN': directLink },
  popup: { en: popupEn, 'zh-CN': popupZh },
} as const

interface PictureProps {
  readonly name: keyof typeof PICTURES
  /** For who cannot see it. */
  readonly words: string
  readonly note?: string
}

export const Picture = ({ name, words, note }: PictureProps): JSX.Element => (
  <figure>
    <img src={PICTURES[name][language()]} alt={words} />
    {note && <figcaption>{note}</figcaption>}
  </figure>
)
