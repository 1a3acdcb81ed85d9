/** The card's own style sheet; it lives in a closed shadow root and takes nothing from the page. */
export const CARD_STYLE = `
:host{all:initial!important;position:fixed!important;right:auto!important;bottom:auto!important;margin:0!important;padding:0!important;
border:0!important;background:none!important;overflow:visible!important;z-index:2147483647!important;display:none!important}
:host([open]){display:block!important}
.card{color-scheme:light;scrollbar-width:thin;position:fixed;box-sizing:border-box;width:min(360px,calc(100vw - 16px));overflow:auto;overscroll-behavior:contain;
overflow-wrap:anywhere;font:14px/1.45 system-ui,sans-serif;color:#1a1d21;background:#fff;border:1px solid #c9ced6;border-radius:10px;
box-shadow:0 6px 24px rgba(0,0,0,.18);padding:14px 16px;text-align:start;cursor:default}
.card:focus{outline:2px solid #2f6fde;outline-offset:2px}
header{display:flex;gap:8px;align-items:flex-start}
.swatch{flex:none;width:14px;margin-top:14px;border-top:3px solid}
h2{font:600 16px/1.3 system-ui,sans-serif;margin:0}
.who{flex:1;min-width:0}
.position{margin:1px 0 0;color:#4a525c}
.evidence,.how{margin:8px 0 0;color:#4a525c;font-size:13px}
q,blockquote{font-family:Georgia,serif;quotes:none}
.verdict{margin:10px 0 0;padding:8px 10px;border-inline-start:3px solid #a8201a;background:#fbf3f2;border-start-end-radius:6px;border-end-end-radius:6px}
.verdict h3{font:600 14px/1.35 system-ui,sans-serif;margin:0;color:#8d1813}
.verdict p{margin:3px 0 0}
.sides{margin:6px 0 0;padding:0;list-style:none}
.sides b{font-weight:600;font-size:12px;display:block;color:#4a525c}
blockquote{margin:0 0 6px}
.none{margin:10px 0 0;color:#4a525c;font-size:13px}
.reason{margin:8px 0 0;color:#4a525c;font-size:12px}
button{font:inherit;color:#1b4fae;background:none;border:1px solid transparent;border-radius:6px;padding:3px 8px;cursor:pointer}
button:hover{background:#e8eefb}
button:focus-visible{outline:2px solid #2f6fde;outline-offset:1px}
.jump{padding-inline:0;text-decoration:underline}
.close{flex:none;width:28px;height:28px;padding:0;margin-block-start:-6px;margin-inline-end:-8px;font-size:18px;line-height:1;color:#4a525c}
.dark{color-scheme:dark;color:#e8eaed;background:#1e2126;border-color:#454b54}
.dark .position,.dark .evidence,.dark .how,.dark .none,.dark .reason,.dark .sides b,.dark .close{color:#b4bbc5}
.dark .verdict{background:#2c2020;border-color:#ff8f85}
.dark .verdict h3{color:#ffb1aa}
.dark button{color:#9cc3ff}
.dark button:hover{background:#2b3442}
@media print{:host,:host([open]){display:none!important}}
@media (forced-colors:active){.card,.verdict{border:1px solid CanvasText}.swatch{border-color:CanvasText!important}}
`;
