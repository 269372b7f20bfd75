/** What is used of xhook, which brings no types. */
declare module 'xhook' {
  const xhook: {
    after(look: (request: { readonly url: string }, response: { readonly data?: unknown }) => void): void
  }
  export default xhook
}
