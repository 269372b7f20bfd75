/** The ground, words, quiet words, what is pointed at, the two accents, lines. */
const LIGHT = ['#fff', '#1f2329', '#646b78', '#eef3ff', '#2f5bea', '#0e9f7e', '#e3e6ec'] as const
const DARK = ['#23262d', '#eceef2', '#a6adba', '#343a47', '#8fabff', '#46d3b0', '#3b404b'] as const

/**
 * The menu's look, which nothing of the page reaches: `!important` of the inside wins over the page's rules and over
 * `style` on the host. Only the browser's own fonts, for a page can give a font of its own any name.
 * No custom properties: a page's `@property` rules what those of any name may hold, in closed roots too.
 * Written tightly: the builder leaves it as it is, and a content script must be light.
 */
export const menuStyle = (isDark: boolean): string => {
  const [ground, text, soft, hover, accent, far, line] = isDark ? DARK : LIGHT
  return `
:host{all:initial !important;display:block !important;position:fixed !important;inset:0 auto auto 0 !important;width:0 !important;height:0 !important;z-index:2147483647 !important;direction:ltr !important;unicode-bidi:isolate !important}
*{box-sizing:border-box}
.menu{position:fixed;inset:auto;margin:0;width:max-content;min-width:200px;max-width:min(300px, calc(100vw - 12px));max-height:calc(100vh - 12px);overflow:auto;padding:6px;border:1px solid ${line};border-radius:10px;background:${ground};color:${text};box-shadow:0 8px 28px #0003;font:13px/1.45 system-ui, sans-serif;cursor:default;user-select:none;pointer-events:auto;text-align:start;outline:none}
.menu.dark{color-scheme:dark}
.head{display:flex;align-items:center;gap:8px;padding:4px 8px 7px;margin-bottom:5px;border-bottom:1px solid ${line};color:${soft};font-size:12px}
bdi{overflow-wrap:anywhere;white-space:pre-wrap}
svg{flex:none;width:16px;height:16px;fill:none;stroke:${soft};stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.head svg{width:19px;height:14px;stroke:${accent};stroke-width:14}
.head rect + rect{stroke:${far}}
button{display:flex;align-items:center;gap:10px;width:100%;margin:0;padding:6px 8px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
button:hover, button:focus{background:${hover};outline:none}
button:focus-visible{outline:2px solid ${accent};outline-offset:-2px}
button:hover svg, button:focus svg{stroke:${accent}}
p{margin:5px 0 0;padding:7px 8px 3px;border-top:1px solid ${line};font-size:12px}
@media (forced-colors:active){svg, .head svg, .head rect + rect{stroke:CanvasText}}
`
}
