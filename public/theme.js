/* Runs before the first paint, so that a chosen theme never flashes the other one. `src/ui/look.ts` keeps the choice here. */
const kept = localStorage.getItem('theme')
const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.theme = dark ? 'dark' : 'light'
