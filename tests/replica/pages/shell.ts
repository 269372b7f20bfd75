import type { World } from '../world/index.ts'
import { script } from './static-file.ts'

/** What the server tells the page, before any of its scripts. */
export interface ShellSettings {
  /** The API's origin by what the page was built with; getBaseUrl may name another. */
  readonly apiOrigin: string
  readonly userApiOrigin: string
  readonly signs: boolean
  readonly tokenQuoted: boolean
  readonly redesigned: boolean
}

/**
 * @returns the one document of all pages. Its first script runs in the head and sends the first request
 * within the document's first milliseconds, before anything that waits for another file.
 */
export const shell = async (world: World): Promise<string> => {
  const settings: ShellSettings = {
    apiOrigin: world.apiOrigin,
    userApiOrigin: world.userApiOrigin,
    signs: world.pageSigns,
    tokenQuoted: world.tokenQuoted,
    redesigned: world.redesigned,
  }
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>123云盘</title>
<script>globalThis.shellSettings = ${JSON.stringify(settings)}</script>
<script>${await script('first-request.ts')}</script>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__replica/style.css">
<script defer src="/__replica/axios.js"></script>
<script type="module" src="/__replica/main.ts"></script>
</head>
<body><div id="root"></div></body>
</html>
`
}
