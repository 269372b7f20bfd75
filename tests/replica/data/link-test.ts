import type { Drive } from '../world/index.ts'

const DAY = 1_694_101_621
const ALIST = { size: 17_133_731, modified: DAY }
const QQ: readonly (readonly [string, number])[] = [
  ['linuxqq_3.2.0-16736_mips64el.deb', 127_451_136],
  ['linuxqq_3.2.0-16736_loong64.deb', 134_847_488],
  ['linuxqq_3.2.0-16736_arm64.AppImage', 131_202_048],
  ['linuxqq_3.2.0-16736_x86_64.AppImage', 133_988_352],
]

/**
 * The direct-link folder of OpenList's documents. They write the files' links flat and show them in
 * folders: both are here, so that every documented link answers. Two sizes are not documented.
 */
export const addLinkTest = (drive: Drive, parent: number): number => {
  const top = drive.addFolder(parent, '123-link-Test', { id: 22_894_700, linkSpace: true, modified: DAY })
  const alist = drive.addFolder(top, 'AList', { id: 22_894_701, modified: DAY })
  const qq = drive.addFolder(top, 'QQ', { id: 22_894_702, modified: DAY })
  drive.addFile(top, '202023.08.09.exe', { id: 22_894_710, size: 80_416_768, modified: 1_694_058_421 })
  for (const folder of [top, alist]) {
    drive.addFile(folder, 'alist-windows-amd64-upx1.exe', ALIST)
    drive.addFile(folder, 'alist-windows-amd64-upx2.exe', ALIST)
  }
  for (const folder of [top, qq]) {
    for (const [name, size] of QQ) drive.addFile(folder, name, { size, modified: DAY })
  }
  return top
}
