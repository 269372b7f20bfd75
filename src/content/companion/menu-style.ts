/**
 * The menu's look, which nothing of the page reaches: `!important` of the inside wins over the page's rules and over
 * `style` on the host. Only the browser's own fonts, for a page can give a font of its own any name.
 * Written tightly: the builder leaves it as it is, and a content script must be light.
 */
export const MENU_STYLE = `
:host{all:initial !important;display:block !important;position:fixed !important;inset:0 auto auto 0 !important;width:0 !important;height:0 !important;z-index:2147483647 !important;direction:ltr !important;unicode-bidi:isolate !important}
*{box-sizing:border-box}
.menu{--ground:#fff;--text:#1f2329;--soft:#646b78;--hover:#eef3ff;--accent:#2f5bea;--far:#0e9f7e;--line:#e3e6ec;position:fixed;inset:auto;margin:0;width:max-content;min-width:200px;max-width:min(300px, calc(100vw - 12px));max-height:calc(100vh - 12px);overflow:auto;padding:6px;border:1px solid var(--line);border-radius:10px;background:var(--ground);color:var(--text);box-shadow:0 8px 28px #0003;font:13px/1.45 system-ui, sans-serif;cursor:default;user-select:none;pointer-events:auto;text-align:start;outline:none}
.menu.dark{--ground:#23262d;--text:#eceef2;--soft:#a6adba;--hover:#343a47;--accent:#8fabff;--far:#46d3b0;--line:#3b404b;color-scheme:dark}
.head{display:flex;align-items:center;gap:8px;padding:4px 8px 7px;margin-bottom:5px;border-bottom:1px solid var(--line);color:var(--soft);font-size:12px}
bdi{overflow-wrap:anywhere;white-space:pre-wrap}
svg{flex:none;width:16px;height:16px;fill:none;stroke:var(--soft);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.head svg{width:19px;height:14px;stroke:var(--accent);stroke-width:14}
.head rect + rect{stroke:var(--far)}
button{display:flex;align-items:center;gap:10px;width:100%;margin:0;padding:6px 8px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
button:hover, button:focus{background:var(--hover);outline:none}
button:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
button:hover svg, button:focus svg{stroke:var(--accent)}
p{margin:5px 0 0;padding:7px 8px 3px;border-top:1px solid var(--line);font-size:12px}
@media (forced-colors:active){svg, .head svg, .head rect + rect{stroke:CanvasText}}
`
