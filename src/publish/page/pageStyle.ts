/**
 * The style of the page: 宋体 at a comfortable measure, an indent of two characters, wide leading; for screens light and dark, narrow and
 * wide, and for paper. Everything is in the page itself: nothing is fetched.
 */
export const PAGE_STYLE = `:root{--paper:#fffefb;--desk:#f1efea;--ink:#22211f;--soft:#55524b;--faint:#6b675e;--line:#dcd9d1;--accent:#2b4a78;--cinnabar:#a8321f;--tint:#f7f5f0;--size:1.125rem;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#262523;--desk:#181817;--ink:#e9e6df;--soft:#bfbab0;--faint:#a29d93;--line:#45423e;--accent:#9db9e6;--cinnabar:#f0a08f;--tint:#2e2c2a}}
:root:has(.size-0:checked){--size:1rem}
:root:has(.size-2:checked){--size:1.375rem}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font-family:"Songti SC","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;line-height:1.9;overflow-wrap:break-word;text-size-adjust:none}
main{max-width:54rem;min-height:100vh;margin:0 auto;padding:2rem clamp(1.25rem,8vw,6rem) 4rem;background:var(--paper)}
article{max-width:42rem;margin:0 auto}
a{color:var(--accent);text-underline-offset:.2em}
h1,h2,h3,h4{line-height:1.5;text-wrap:balance}
p,h1,h2,h3,h4,li,td,th,figcaption{white-space:pre-wrap}
.path,.info,.summary,.affiliation,.attachments,.foot,figcaption,.caption,.table{font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
.path{margin:0 0 3rem;color:var(--faint);font-size:.8125rem}
h1{margin:0;font-size:clamp(1.5rem,1rem + 2.6vw,2.125rem);text-align:center;letter-spacing:.02em}
.kicker,.subtitle{margin:.5rem 0;color:var(--soft);font-size:1.125rem;line-height:1.6;text-align:center}
.info{margin:1.5rem 0 2rem;padding-bottom:1.25rem;border-bottom:1px solid var(--line);color:var(--faint);font-size:.8125rem;line-height:2;text-align:center;word-spacing:.75em}
.info a{color:inherit}
.info time,.info>span{display:inline-block;word-spacing:0}
.size{white-space:nowrap}
.size input{appearance:none;display:none;place-items:center;width:1.5rem;height:1.5rem;margin:0 0 0 .375rem;border:1px solid var(--line);border-radius:3px;color:var(--soft);font:inherit;line-height:1;vertical-align:middle;cursor:pointer}
.size-0::before{content:"小";font-size:.6875rem}
.size-1::before{content:"中";font-size:.8125rem}
.size-2::before{content:"大";font-size:.9375rem}
.size input:checked{border-color:var(--cinnabar);color:var(--cinnabar)}
.size input:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@supports selector(:has(*)){.size input{display:inline-grid}}
.summary{margin:0 0 2rem;padding:.75rem 1.25rem;border-left:3px solid var(--cinnabar);background:var(--tint);color:var(--soft);font-size:.875rem;line-height:1.8}
.summary p{margin:.25rem 0}
.label{color:var(--ink);font-weight:600}
.body{display:flow-root;font-size:var(--size)}
.body p{margin:0 0 .8em;text-align:justify;text-indent:2em}
.body .flush,.body .center,.body .end{text-indent:0}
.body .center{text-align:center}
.body .end{text-align:right}
.body h2{margin:2em 0 .75em;font-size:1.25em}
.body h3{margin:1.75em 0 .75em;font-size:1.125em}
.body h4{margin:1.5em 0 .5em;font-size:1em}
.body blockquote{margin:1.5em 0;padding:.25em 0 .25em 1.25em;border-left:3px solid var(--line);color:var(--soft)}
.body .callout{margin:1.75em 0;padding:1em 1.25em;border:1px solid var(--line);border-top:3px solid var(--accent);background:var(--tint);font-size:.9375em;break-inside:avoid}
.body .callout p,.body .pull p{text-indent:0}
.body .callout>:first-child{margin-top:0}
.body .pull{clear:both;max-width:32rem;padding:1em 0;border-block:1px solid var(--line)}
.body .pull blockquote{margin:0;padding:0;border:0;color:var(--accent);font-size:1.25em;line-height:1.75}
.body .pull blockquote p{text-align:center}
.body .pull figcaption{text-align:right}
.body .callout>:last-child,.body blockquote>:last-child,.body li>:last-child,.body td>:last-child{margin-bottom:0}
.body ul,.body ol{margin:0 0 1em;padding-left:2em}
.body li ul,.body li ol{margin:0}
.body hr{width:8em;margin:2.5em auto;border:0;border-top:1px solid var(--line)}
.body sup,.body sub{font-size:.7em;line-height:0}
.body figure.center,.body hr,.table{clear:both}
.body figure{max-width:100%;margin:2em auto;text-align:center}
.body img{max-width:100%;height:auto;vertical-align:bottom}
.body figure[class*=" w"] img{width:100%}
.body figure.left,.body figure.right{max-width:50%;margin-block:.5em 1em}
.body figure.left{float:left;margin-inline:0 1.5em}
.body figure.right{float:right;margin-inline:1.5em 0}
.body .group{display:flex;gap:.75em;clear:both}
.body .group figure{min-width:0;margin:0}
.body .group img{width:100%}
figcaption{margin-top:.75em;color:var(--faint);font-size:.8125rem;line-height:1.7}
.credit{color:var(--soft)}
.body p.caption{margin:1.5em 0 .5em;text-indent:0;text-align:center;font-size:.875em;font-weight:600;break-after:avoid}
.caption+.table{margin-top:.5em}
.table{margin:1.5em 0;overflow-x:auto;font-size:.875em;line-height:1.7}
table{min-width:60%;margin:0 auto;border-collapse:collapse;border-block:2px solid var(--soft)}
td,th{padding:.45em .75em;border:1px solid var(--line);text-align:start;vertical-align:top}
th{background:var(--tint);font-weight:600}
tr>:first-child{border-left:0}
tr>:last-child{border-right:0}
.affiliation{margin:0;font-size:.9375rem;text-indent:2em}
.attachments{margin:1.5rem 0 0;font-size:.875rem}
.foot{margin:2.5rem 0 0;padding-top:1rem;border-top:1px solid var(--line);color:var(--faint);font-size:.8125rem;text-align:right;word-spacing:.5em}
@media (max-width:36rem){.path{margin-bottom:1.5rem}.body p{text-align:start}.body figure.left,.body figure.right{float:none;max-width:100%;margin:1.5em auto}.body .group{display:block}.body .group figure{margin:1.5em auto}}
@page{size:A4;margin:25mm 22mm}
.body hr.newpage{display:none}
@media print{.body hr.newpage{display:block;height:0;margin:0;border:0;visibility:hidden;break-after:page}:root{--paper:#fff;--desk:#fff;--ink:#000;--soft:#333;--faint:#444;--line:#aaa;--accent:#000;--cinnabar:#000;--tint:#fff;--size:12pt;color-scheme:light}main{max-width:none;min-height:0;padding:0}article{max-width:none}.path{margin-bottom:12mm}.info>.size{display:none}.summary{padding-block:0}.body p{margin-bottom:.35em;orphans:2;widows:2}.body h2,.body h3,.body h4{break-after:avoid}figure,tr,.foot{break-inside:avoid}.table{overflow:visible}a{text-decoration:none}}`
