import type { Entry } from './entry.ts'

export type FileType = 'video' | 'audio' | 'image' | 'document' | 'archive' | 'other'

/** In the order in which a filter shows them. */
export const FILE_TYPES: readonly FileType[] = ['video', 'audio', 'image', 'document', 'archive', 'other']

const EXTENSIONS: Readonly<Record<Exclude<FileType, 'other'>, string>> = {
  video: '3gp asf avi divx f4v flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv rm rmvb ts vob webm wmv',
  audio: 'aac ac3 aiff amr ape cue dsf dts flac m4a m4b mid midi mka mp3 oga ogg opus tak tta wav wma wv',
  image: 'apng arw avif bmp cr2 cr3 dng gif heic heif ico jfif jpeg jpg jxl nef orf png psd raf raw svg tif tiff webp',
  document:
    'ass azw3 caj chm csv doc docx epub htm html json log lrc md mobi nfo odp ods odt pages pdf ppt pptx rtf srt ssa sub sup tex txt vtt wps xls xlsx xml yaml yml',
  archive: '001 7z arj br bz2 cab cpio dmg gz img iso jar lz4 lzma rar tar tbz2 tgz txz wim xz z zip zst',
}

const TYPE_OF: ReadonlyMap<string, FileType> = new Map(
  FILE_TYPES.flatMap((type) =>
    type === 'other' ? [] : EXTENSIONS[type].split(' ').map((ext) => [ext, type] as const),
  ),
)

/** @returns the type of a file by the extension of its name; a name without one, or with an unknown one, is 'other' */
export function fileTypeOf({ name }: Pick<Entry, 'name'>): FileType {
  const dot = name.lastIndexOf('.')
  return (dot === -1 ? undefined : TYPE_OF.get(name.slice(dot + 1).toLowerCase())) ?? 'other'
}
