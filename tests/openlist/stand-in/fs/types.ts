/** What a file is by its ending, as a new server's settings say. */
const TYPES: readonly (readonly [number, string])[] = [
  [3, 'mp3,flac,ogg,m4a,wav,opus,wma'],
  [2, 'mp4,mkv,avi,mov,rmvb,webm,flv,m3u8'],
  [5, 'jpg,tiff,jpeg,png,gif,bmp,svg,ico,swf,webp,avif'],
  [
    4,
    'txt,htm,html,xml,java,properties,sql,js,md,json,conf,ini,vue,php,py,bat,gitignore,yml,go,sh,c,cpp,h,hpp,tsx,vtt,srt,ass,rs,lrc,strm',
  ],
]

const NUMBERS: ReadonlyMap<string, number> = new Map(
  TYPES.flatMap(([number, endings]) => endings.split(',').map((ending): [string, number] => [ending, number])),
)

const endingOf = (name: string): string => /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** @returns the number of what a name says: 2 video, 3 audio, 4 text, 5 image, 0 anything else */
export const typeOf = (name: string): number => NUMBERS.get(endingOf(name)) ?? 0

/** @returns whether a file goes through the server whatever its storage says */
export const alwaysProxied = (name: string): boolean => ['m3u8', 'url'].includes(endingOf(name))

/** @returns whether the server would show the file itself, so that it may be fetched through it */
export const isText = (name: string): boolean => typeOf(name) === 4
