import type { OwnSpaceId, ShareSpaceId } from './space.ts'

/** One question to 123pan, that a tab puts with the page's own login. */
export type Ask =
  | { readonly kind: 'list-own'; readonly space: OwnSpaceId; readonly folder: number; readonly page: number }
  | { readonly kind: 'list-share'; readonly space: ShareSpaceId; readonly folder: number; readonly page: number }
  | { readonly kind: 'link'; readonly space: OwnSpaceId; readonly file: number }
