/** Vite gives the address of the file in the extension. */
declare module '*.webp' {
  const url: string
  export default url
}
