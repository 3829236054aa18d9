import { sha256 } from '@muster/platform';

/**
 * The pages' only stylesheet. It stands in the page: one request is all that a weak connection has to carry, and the
 * Content-Security-Policy names it by its hash, so that nothing else can be styled or run. 44 px targets, 320 px wide,
 * 4.5 : 1 contrast, light and dark.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1c;--paper:#fff;--line:#767676;--soft:#f1f1f4;--key:#0017c1;--on:#fff;--alert:#b60000;--drill:#6a3d00;--drill-paper:#ffe7b8}
@media (prefers-color-scheme:dark){:root{--ink:#f1f1f4;--paper:#1a1a1c;--line:#949494;--soft:#2b2b2f;--key:#9db7f9;--on:#00004a;--alert:#ff9d9d;--drill:#ffe7b8;--drill-paper:#4a2b00}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.7 "Noto Sans JP",-apple-system,BlinkMacSystemFont,"Hiragino Sans","Yu Gothic UI",sans-serif;overflow-wrap:anywhere;word-break:auto-phrase;text-wrap:pretty}
time{white-space:nowrap}
main,header,footer{max-width:36rem;margin:0 auto;padding:.75rem 1rem}
h1{font-size:1.375rem;line-height:1.4;margin:.5rem 0}
h2{font-size:1.125rem;margin:1.5rem 0 .5rem}
.drill{margin:0;background:var(--drill-paper);color:var(--drill);text-align:center;font-weight:700;padding:.5rem 1rem;border-bottom:4px solid var(--drill)}
dl{margin:0}
dt{font-weight:700;margin-top:.5rem}
dd{margin:0}
.code{font-size:1.75rem;font-weight:700;letter-spacing:.15em}
.box{background:var(--soft);border-left:4px solid var(--key);padding:.75rem 1rem;margin:1rem 0}
.alert{border-left-color:var(--alert)}
button{display:block;width:100%;min-height:3rem;margin:.5rem 0;padding:.5rem 1rem;font:inherit;font-weight:700;border:2px solid var(--key);border-radius:.5rem;background:var(--key);color:var(--on);cursor:pointer}
button.plain{background:var(--paper);color:var(--key)}
button[aria-pressed=true]::before{content:"✓ "}
input{display:block;width:100%;min-height:3rem;padding:.5rem;font:inherit;color:inherit;background:var(--paper);border:2px solid var(--line);border-radius:.5rem}
label{font-weight:700}
fieldset{margin:1rem 0;padding:.5rem 1rem;border:2px solid var(--line);border-radius:.5rem}
legend{padding:0 .25rem;font-weight:700}
:focus-visible{outline:4px solid var(--ink);outline-offset:2px}
.languages{text-align:right}
main a{display:inline-block;min-height:2.75rem;line-height:2.75rem;color:var(--key)}
.languages a{display:inline-block;min-width:2.75rem;min-height:2.75rem;line-height:2.75rem;text-align:center;color:var(--key)}
footer{font-size:.875rem;border-top:1px solid var(--line);margin-top:2rem}
`;

/** What the pages may do: be shown with this stylesheet and post to this site. No script at all. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", `style-src 'sha256-${sha256(STYLE).toString('base64')}'`, "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');
