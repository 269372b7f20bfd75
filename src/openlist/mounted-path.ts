/** @returns a path's folder; '' at the top */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
