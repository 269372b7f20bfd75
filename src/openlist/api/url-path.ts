/** @returns a path in OpenList as it stands in an address, the slashes as they are */
export const urlPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
