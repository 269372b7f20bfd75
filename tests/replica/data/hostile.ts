import type { Drive } from '../world/index.ts'

/** Names that break careless code; all can be in a drive, older and imported ones too. */
export const HOSTILE_NAMES = [
  'Movie: part 1.mkv',
  'a:1:2:b.txt',
  'ends with colon:',
  'https://h.example/x.mp4',
  '"quoted" \'single\' `tick`.txt',
  '100%.txt',
  '100%25.txt',
  '%E6%88%91.txt',
  'c++ & a+b=c.zip',
  'what? #1 ;x=y@z.mp4',
  '[方括号] {花括号} (圆).mkv',
  '😀👨‍👩‍👧‍👦🏳️‍🌈.png',
  ' leading space.txt',
  'trailing space.txt ',
  '\u3000全角空格开头.txt',
  '\u00A0nbsp.txt',
  'tab\there.txt',
  'line\nbreak.txt',
  'carriage\rreturn.txt',
  '\uFEFFbom.txt',
  'zero\u200Bwidth.txt',
  'раураl.txt',
  'paypal.txt',
  'é.txt',
  'e\u0301.txt',
  '\u202Egpj.exe',
  'عربي مع ١٢٣.pdf',
  '<img src=x onerror="document.title=\'pwned\'">.html',
  '<script>alert(1)</script>',
  '&lt;b&gt;&amp;.txt',
  'a/b.txt',
  'back\\slash.txt',
  '.',
  '..',
  '...',
  '.hidden',
  'CON',
  'nul.txt',
  '=1+1.csv',
  '--option',
  '0',
  '__proto__',
  'constructor',
  'toString',
  `${'很长的名字'.repeat(50)}.txt`,
  'no-ending',
  'same.txt',
  'same.txt',
  'SAME.TXT',
] as const

/** Puts every hostile name into a folder, as files of distinct sizes, and some as folders with a file each. */
export const addHostile = (drive: Drive, parent: number): void => {
  for (const [index, name] of HOSTILE_NAMES.entries()) {
    drive.addFile(parent, name, { size: 100 + index, modified: 1_700_000_000 + index })
  }
  for (const name of [
    '冒号: 第1季',
    ' 前后空格 ',
    '100%',
    '.',
    'x/y',
    '同名',
    '同名',
    '夏\u3000',
    '<b>粗</b>',
    'ends:',
  ]) {
    drive.addFile(drive.addFolder(parent, name), '里面: 的文件.txt', { size: 7 })
  }
}
