import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ROOT, shareKeyOf } from '../../core/index.ts'
import { popupTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { type Crumb, drive, info, way } from '../state/drive.ts'
import { enter } from '../state/go.ts'

/** What a folder is called where its name is not known. */
export const crumbName = ({ id, name }: Crumb): string => name ?? t(popupTexts.folderWithoutName, { id: String(id) })

/** The name of the top: of one's own drive, or of the share. */
export function topName(): string {
  const shareKey = drive.value ? shareKeyOf(drive.value.space) : null
  return shareKey === null ? t(popupTexts.myDrive) : t(popupTexts.share, { name: info.value?.name || shareKey })
}

/** The way from the top to the folder shown; each part leads there. A long way shows its end. */
export function Breadcrumb(): JSX.Element {
  const line = useRef<HTMLElement>(null)
  const parts: readonly { readonly id: number; readonly words: string }[] = [
    { id: ROOT, words: topName() },
    ...way.value.map((crumb) => ({ id: crumb.id, words: crumbName(crumb) })),
  ]
  useLayoutEffect(() => {
    if (line.current) line.current.scrollLeft = line.current.scrollWidth
  })
  return (
    <nav class="breadcrumb" aria-label={t(popupTexts.where)} ref={line}>
      {parts.map(({ id, words }, index) => (
        <span key={id}>
          {index > 0 && <Icon name="chevron" size={12} />}
          {index < parts.length - 1 ? (
            <button type="button" title={words} onClick={() => enter(id)}>
              <bdi>{words}</bdi>
            </button>
          ) : (
            <h1 title={words} aria-current="page">
              <bdi>{words}</bdi>
            </h1>
          )}
        </span>
      ))}
    </nav>
  )
}
