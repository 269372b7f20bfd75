/**
 * The browsers, driven through one API (`startSession`), and what a person does in the browser's own interface:
 * - `allowPrivate`, `openPrivate`, `closePrivate`: private windows
 * - `profileOf`, `wordsOnDisk`: what of it reaches the disk
 * - `revokeHost`, `grantHost`, `answerPrompt`, `promptShown`: host permissions and the question for them
 * - `chooseFromMenu` (Firefox), `playMenuClick` (Chromium), `pressCommand`, `toolbarPopup` (Firefox): menus and keys
 * - `inChromeScope` (Firefox), `inExtensionsPage` (Chromium): what these are made of, for what else is needed
 */
export * from './chrome-scope.ts'
export * from './ensure.ts'
export * from './extensions-page.ts'
export * from './find.ts'
export * from './launch.ts'
export * from './menus.ts'
export * from './permissions.ts'
export * from './private-windows.ts'
export * from './profile.ts'
export * from './session.ts'
export * from './tabs.ts'
