/** OpenList's driver that mounts a share. */
export const SHARE_DRIVER = '123PanShare'
