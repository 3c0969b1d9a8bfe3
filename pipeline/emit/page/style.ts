/**
 * The style sheet of the page. System fonts only, because the page loads nothing.
 *
 * The language is chosen by two radio buttons, without a script through `:has`; a browser without `:has` shows Danish. With a script it is the language of
 * the document, because `:has` makes a browser look at the whole page again whenever a row is shown. Colours meet WCAG AA in light and dark; charts keep a
 * light card in both, because they are drawn for one.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--raised:#fff;--ink:#1f2429;--soft:#565d65;--line:#dcd8cf;--link:#0a5580;--tint:#f1eee7;--good:#00588c;--bad:#9c3d00;--even:#6d3a61}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--raised:#1c2024;--ink:#e8e5de;--soft:#a9afb5;--line:#363c42;--link:#8cc8ee;--tint:#23282d;--good:#8cc8ee;--bad:#f3a56d;--even:#d9a9cd}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;overflow-wrap:anywhere}
html:not(.js):has(#lang-da:checked) [lang=en]:not(.as-written),html:not(.js):has(#lang-en:checked) [lang=da]:not(.as-written){display:none}
.js[lang=da] [lang=en]:not(.as-written),.js[lang=en] [lang=da]:not(.as-written){display:none}
@supports not selector(:has(a)){html:not(.js) [lang=en]:not(.as-written){display:none}}
[hidden]{display:none!important}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h2:focus,h1:focus{outline:none}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--raised);padding:.5rem 1rem;z-index:2}
.skip:focus{top:1rem}
.bar,nav,table,figure,form,.mark,summary,.where,.note,.review,aside,button{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:flex-end;align-items:center;padding:.75rem 1.25rem;font-size:.875rem}
.bar fieldset{border:0;margin:0;padding:0;display:flex;gap:1rem;align-items:center}
.bar legend{float:left;padding:0;color:var(--soft)}
.bar label{cursor:pointer;padding:.25rem 0}
.page{max-width:84rem;margin:0 auto;padding:0 1.25rem 4rem}
nav{font-size:.875rem;line-height:1.4}
nav p{color:var(--soft);margin:0 0 .4rem}
nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
nav li{margin:0}
nav a{text-decoration:none;display:inline-block;padding:.25rem 0}
nav a:hover{text-decoration:underline}
main{min-width:0}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.3rem);line-height:1.2;font-weight:600;letter-spacing:-.01em;max-width:34ch;margin:.2rem 0 1.4rem;text-wrap:balance}
h2{font-size:1.6rem;line-height:1.25;font-weight:600;margin:0 0 .8rem;text-wrap:balance}
h3{font-size:1.15rem;font-weight:600;margin:2.4rem 0 .5rem}
section+section{margin-top:4.5rem;padding-top:2.5rem;border-top:1px solid var(--line)}
p,ul,blockquote{max-width:68ch}
p{margin:0 0 1rem}
ul{padding-left:1.2rem;margin:0 0 1rem}
li{margin:.3rem 0}
.review{color:var(--soft);font-size:.9375rem;margin:0}
.note{color:var(--soft);font-size:.9375rem;line-height:1.5}
.first{display:grid;gap:2rem 3.5rem;margin-bottom:2.5rem}
.first h2{font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
.says p{font-size:1.1875rem;line-height:1.55}
.says .note{font-size:.9375rem}
aside{font-size:.9063rem;line-height:1.5;border-left:3px solid var(--line);padding-left:1.25rem}
aside p{margin:0 0 .6rem}
figure{margin:1.5rem 0}
.card{background:#fff;border:1px solid var(--line);border-radius:6px;padding:.5rem}
.card svg{display:block;max-width:100%;height:auto;min-width:38rem;margin:0 auto}
.wide{position:relative;overflow-x:auto;max-width:100%}
details{margin:1rem 0}
summary{cursor:pointer;font-size:.9375rem;color:var(--link);padding:.3rem 0}
figcaption details{margin:.4rem 0}
table{border-collapse:collapse;font-size:.875rem;line-height:1.45;margin:.75rem 0 1.25rem;font-variant-numeric:tabular-nums lining-nums}
caption,.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{font-weight:600;color:var(--soft);border-bottom-color:var(--soft);vertical-align:bottom;line-height:1.3}
tbody th{font-weight:400;min-width:11rem;max-width:36rem}
td{max-width:34rem}
.over th{font-weight:600;padding-top:1.1rem}
.number{text-align:right;padding-left:.5rem;white-space:nowrap}
thead .number{white-space:normal}
td ul{margin:0;padding-left:1rem}
td p{margin:0 0 .3rem}
.nought{color:var(--soft)}
.mark{white-space:nowrap;font-size:.875rem}
.mark.is-helps,.mark.is-in-line,.mark.is-improved{color:var(--good);font-weight:600}
.mark.is-hinders,.mark.is-contrary,.mark.is-worsened{color:var(--bad);font-weight:600}
.mark.is-divided,.mark.is-mixed{color:var(--even);font-weight:600}
.name{display:block;font-weight:600}
.title{display:block}
.passage{display:block;font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;font-size:1rem;line-height:1.5;min-width:16rem;overflow-wrap:anywhere}
.where{display:block;color:var(--soft);font-size:.8125rem;margin-top:.15rem}
.quoted{display:block;border-left:3px solid var(--line);padding-left:.8rem;margin:.3rem 0}
.quoted .passage{font-size:.9375rem;color:var(--soft)}
blockquote{margin:0 0 1rem;padding-left:1.25rem;border-left:3px solid var(--line)}
form{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.75rem 1rem;align-items:end;background:var(--tint);border-radius:6px;padding:1rem;margin:1.25rem 0}
.field{margin:0;max-width:none;min-width:0}
.search{grid-column:span 2}
.field label{display:block;font-size:.8125rem;color:var(--soft);margin-bottom:.15rem}
input[type=search],select,button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--raised);border:1px solid #858c93;border-radius:4px;padding:.4rem .5rem;width:100%;min-height:2.4rem}
button{width:auto;cursor:pointer;padding:.4rem .9rem}
#narrowed,#more,#shown{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-size:.9375rem}
#narrowed button{margin-left:.75rem}
#more{display:flex;gap:.75rem}
.evidence{width:100%}
.js .evidence tbody tr{display:none}
.js .evidence tbody tr.on{display:table-row}
.evidence tr:target td{background:var(--tint)}
@media (min-width:64rem){.first{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}}
@media (min-width:80rem){.page{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:0 3.5rem}.page>nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}nav ol{display:block}}
@media (max-width:79.99rem){.page>nav{margin-bottom:2rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}}
@media (max-width:40rem){body{font-size:1rem}.says p{font-size:1.0625rem}section+section{margin-top:3rem;padding-top:2rem}form{grid-template-columns:1fr 1fr}.evidence,.evidence tbody{display:block}.evidence thead{display:none}.js .evidence tbody tr.on,.evidence tbody tr{display:block;border-bottom:1px solid var(--line);padding:.6rem 0}.js .evidence tbody tr:not(.on){display:none}.evidence td{display:inline-block;border:0;padding:.1rem .9rem .1rem 0}.evidence td:first-child{display:block}.evidence td:not(:first-child) .where{display:inline;margin-left:.5rem}.evidence .passage{min-width:0}}
@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--tint:#fff;--good:#00466f;--bad:#7d3100;--even:#5a2f50}.bar,nav,form,#more,#narrowed,.skip,noscript,aside details{display:none!important}body{font-size:10pt;line-height:1.45}.page{display:block;max-width:none;padding:0}h1{font-size:22pt}h2{font-size:15pt}h2,h3,summary,caption{break-after:avoid}section+section{margin-top:1.5rem;padding-top:1rem}table{font-size:8pt}th,td{padding:.25rem .6rem .25rem 0}.mark,.where{font-size:inherit}.says p{font-size:11pt}tr,figure .card{break-inside:avoid}.passage{font-size:9.5pt;min-width:0}.wide{overflow:visible}.card{border:0;padding:0}.card svg{min-width:0;max-height:23cm}details::details-content{content-visibility:visible;display:block;height:auto}.first{grid-template-columns:1.3fr 1fr}tbody th{min-width:0}a{text-decoration:none}@page{margin:18mm 16mm}}
`
