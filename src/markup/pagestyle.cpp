// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagestyle.h"

#include <QCryptographicHash>

namespace broadsheet::markup {

namespace {

// Colours keep 4.5:1 and more for text on their ground, in both schemes. Sizes follow the reader's own font
// size.
constexpr char styleSheet[] = R"css(
:root{color-scheme:light dark;--paper:#fff;--raised:#faf9f6;--ink:#1c1b19;--ink2:#55514a;--ink3:#6b665d;--line:#ddd9d0;
--rule:#1c1b19;--accent:#1f5f8b;--soft:#dce9f2;--amber:#8a5200;--ambersoft:#fbeccf;--red:#a8322a;
--serif:"Noto Serif","Source Serif 4",Charter,"Bitstream Charter",Georgia,"Times New Roman",serif;
--sans:Inter,"Noto Sans",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;--mono:"Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace}
:root:lang(fa),:root:lang(ar),:root:lang(ur),:root:lang(ps),:root:lang(ckb),:root:lang(sd),:root:lang(ug){
--serif:"Noto Naskh Arabic",Vazirmatn,"Geeza Pro","Noto Serif",Tahoma,serif;
--sans:"Noto Sans Arabic UI","Noto Sans Arabic",Vazirmatn,"Geeza Pro",Inter,system-ui,Tahoma,sans-serif}
:root:lang(he),:root:lang(yi){--serif:"Noto Serif Hebrew","Frank Ruehl CLM","Noto Serif",serif;--sans:"Noto Sans Hebrew",Inter,system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--raised:#1e2023;--ink:#e9e6e0;--ink2:#b4b1aa;--ink3:#9a978f;--line:#34383c;
--rule:#b4b1aa;--accent:#7db7e0;--soft:#22394a;--amber:#e9b662;--ambersoft:#42321a;--red:#f0938a}
img{filter:brightness(.92)}}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--serif);font-size:1.125rem;line-height:1.6;overflow-wrap:break-word;
text-rendering:optimizeLegibility;font-kerning:normal}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
img{max-width:100%;height:auto;display:block}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:9;padding:.5rem 1rem;background:var(--paper);font-family:var(--sans);font-size:1rem}
.skip:focus{top:.5rem}
.wrap{width:min(100% - 2.5rem,72rem);margin-inline:auto}
.strip{margin:0;background:var(--ambersoft);color:var(--amber);font:600 .9375rem/1.4 var(--sans);text-align:center;padding:.6rem 1rem;border-bottom:1px solid currentColor}
.masthead{padding-top:1.1rem}
.masthead .name{margin:0;font-size:clamp(1.5rem,1.1rem + 2vw,2.25rem);font-weight:700;line-height:1.25;text-align:center;letter-spacing:-.01em}
.front .masthead .name{font-size:clamp(2rem,1.2rem + 4vw,3.75rem);padding-block:.4rem .2rem}
.masthead .name a{color:inherit;text-decoration:none}
.masthead nav{margin-top:.7rem;border-top:1px solid var(--rule);border-bottom:3px double var(--rule);font-family:var(--sans);font-size:.9375rem;font-weight:500}
.masthead ul{list-style:none;display:flex;flex-wrap:wrap;justify-content:center;gap:0 .25rem;margin:0;padding:.15rem 0}
.masthead li a,footer li a{display:block;padding:.45rem .7rem;color:var(--ink);text-decoration:none}
.masthead li a:hover,footer li a:hover{color:var(--accent);text-decoration:underline}
.masthead [aria-current]{color:var(--accent);font-weight:700}
main{padding-block:clamp(1.75rem,1rem + 3vw,3.25rem) 3rem}
.column{width:min(100%,40rem);margin-inline:auto}
.kicker{margin:0 0 .55rem;font-family:var(--sans);font-size:.875rem;font-weight:700;line-height:1.4;color:var(--red);letter-spacing:.06em;text-transform:uppercase}
.kicker a{color:inherit;text-decoration:none}.kicker a:hover{text-decoration:underline}
h1,h2,h3,h4,h5,h6{line-height:1.2;text-wrap:balance}
.headline{margin:0;font-size:clamp(2rem,1.35rem + 2.7vw,3.125rem);font-weight:700;line-height:1.12;letter-spacing:-.012em}
.lede{margin:1rem 0 0;font-size:1.3125rem;line-height:1.5;color:var(--ink2)}
.byline{margin:1.5rem 0 0;padding-block:.85rem;border-block:1px solid var(--line);font-family:var(--sans);font-size:.9375rem;line-height:1.55;color:var(--ink2)}
.byline p{margin:0}.byline .by{color:var(--ink);font-weight:600}
.byline a{color:inherit;text-decoration-color:var(--ink3)}.byline a:hover{color:var(--accent)}
.ago{white-space:nowrap}.ago::before{content:"\a0\b7\a0 "}
.text{margin-top:1.75rem}
.text>*,.notice>*{margin:0 0 1.1em}
.text h2,.text h3,.text h4,.text h5,.text h6{margin:1.75em 0 .55em}
.text h2{font-size:1.4375rem}.text h3{font-size:1.2rem}.text h4,.text h5,.text h6{font-size:1.0625rem}
.dateline{font-family:var(--sans);font-size:.9em;font-weight:600;letter-spacing:.04em}
.text ul,.text ol{padding-inline-start:1.4em}.text li{margin-bottom:.35em}
blockquote{margin-inline:0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--line);color:var(--ink2)}
blockquote p{margin:0 0 .6em}blockquote>:last-child{margin-bottom:0}
cite{font-family:var(--sans);font-size:.875em;font-style:normal;color:var(--ink2)}
blockquote>cite,.pullquote cite{display:block;margin-top:.5em}
.pullquote{margin-block:2em;padding-block:1.2em;border-block:3px double var(--rule);text-align:center}
.pullquote cite{font-size:.9375rem}
.text>blockquote{margin-block:1.6em}
.pullquote blockquote{padding:0;border:0;color:var(--ink);font-size:1.5rem;line-height:1.35}
figure{margin:0 0 1.6em}
.text>figure,.lead{margin-block:1.9em}
figure img{width:100%;background:var(--raised)}
.text figure img[width]{width:auto;margin-inline:auto}
figcaption{margin-top:.55rem;font-family:var(--sans);font-size:.875rem;line-height:1.5;color:var(--ink2)}
figcaption p{margin:0}
.credit{color:var(--ink3)}
.nopicture{display:block;padding:2.2rem 1.2rem;border:1px dashed var(--ink3);background:var(--raised);text-align:center;font-family:var(--sans);font-size:.9375rem;color:var(--ink2)}
.gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:.9rem}
.gallery figure{margin:0}.gallery>figcaption{grid-column:1/-1}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-family:var(--sans);font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{padding:.5em .7em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th,thead td{border-bottom:2px solid var(--rule);font-weight:600}
pre{overflow-x:auto;padding:1rem;background:var(--raised);border:1px solid var(--line);font-size:.875rem;line-height:1.5;white-space:pre-wrap}
code,kbd,pre{font-family:var(--mono)}code,kbd{font-size:.875em}pre code{font-size:1em}
.verse{background:none;border:0;padding:0 0 0 1.2rem;font-family:var(--serif);font-size:1em;line-height:1.6}
hr{border:0;border-top:1px solid var(--ink3)}.text>hr{width:6rem;margin:2.4em auto}
.notice{margin-top:1.75rem;padding:1.2rem 1.4rem;border-inline-start:4px solid var(--red);background:var(--raised)}
.notice>:last-child{margin-bottom:0}
.corrections{margin-top:2.2rem;padding:1rem 1.2rem;border-inline-start:4px solid var(--amber);background:var(--raised);font-size:1rem;line-height:1.55}
.corrections p{margin:0}.corrections p+p{margin-top:.7em}
.corrections b{font-family:var(--sans);font-size:.9375rem}
.authors{margin-top:2.75rem;border-top:1px solid var(--line);padding-top:1.4rem}
.label{margin:0 0 1rem;font-family:var(--sans);font-size:.875rem;font-weight:700;letter-spacing:.06em;text-transform:uppercase;color:var(--ink2)}
.author{display:flex;gap:1.1rem;align-items:flex-start}.author+.author{margin-top:1.4rem}
.author img{flex:none;width:5rem;height:5rem;object-fit:cover;border-radius:50%;background:var(--soft)}
.author .name{margin:0;font-weight:700;font-size:1.125rem;line-height:1.4}
.author .bio{margin:.2rem 0 0;font-size:1rem;line-height:1.55;color:var(--ink2)}
.profile{width:min(100%,52rem);margin:0 auto 2.5rem;padding-bottom:2rem;border-bottom:1px solid var(--line)}
.profile img{width:8rem;height:8rem}
.profile .headline{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem)}
.recent{margin-top:3.5rem;padding-top:1.25rem;border-top:3px double var(--rule)}
.posts{list-style:none;margin:0;padding:0}
.recent .posts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1.75rem 2.25rem}
.post h2,.post h3{margin:0;font-size:1.25rem;line-height:1.3}
.post h2 a,.post h3 a{color:var(--ink);text-decoration:none}
.post h2 a:hover,.post h3 a:hover{color:var(--accent);text-decoration:underline}
.post .kicker{font-size:.8125rem;margin-bottom:.3rem}
.post .excerpt{margin:.45rem 0 0;font-size:1rem;line-height:1.55;color:var(--ink2)}
.post .meta{margin:.5rem 0 0;font-family:var(--sans);font-size:.875rem;line-height:1.5;color:var(--ink3)}
.heading{width:min(100%,52rem);margin:0 auto 2rem;font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);padding-bottom:.6rem;border-bottom:1px solid var(--line)}
.top{display:grid;gap:1.5rem 2.5rem;margin-bottom:2.75rem;padding-bottom:2.5rem;border-bottom:1px solid var(--line)}
.top h2{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.14;letter-spacing:-.01em}
.top .excerpt{margin-top:.8rem;font-size:1.1875rem}
.top.plain{width:min(100%,52rem);margin-inline:auto;text-align:center}
.list .posts{width:min(100%,52rem);margin-inline:auto}
.list .label{width:min(100%,52rem);margin-inline:auto}
.list .posts li{display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem 1.75rem;padding-block:1.6rem;border-bottom:1px solid var(--line)}
.list .posts li:first-child{padding-top:.4rem}.list .posts li:last-child{border-bottom:0}
.list .posts img{width:100%;aspect-ratio:3/2;object-fit:cover;background:var(--raised)}
.top img{width:100%;aspect-ratio:3/2;object-fit:cover;background:var(--raised)}
.empty{padding-block:3rem;text-align:center;color:var(--ink2)}
footer{border-top:1px solid var(--line);padding-block:1.5rem 2.5rem;font-family:var(--sans);font-size:.9375rem}
footer ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 .25rem;margin:0 -.7rem;padding:0}
footer li a{color:var(--ink2)}
footer p{margin:0 0 .5rem;font-weight:600}
:lang(fa),:lang(ar),:lang(ur),:lang(ps),:lang(ckb){letter-spacing:0!important}
:lang(fa) em,:lang(fa) i,:lang(ar) em,:lang(ar) i,:lang(ur) em,:lang(ur) i{font-style:normal;font-weight:600}
:root:lang(fa) body,:root:lang(ar) body,:root:lang(ur) body,:root:lang(ps) body{font-size:1.25rem;line-height:1.85}
:root:lang(fa) .headline,:root:lang(ar) .headline,:root:lang(ur) .headline,:root:lang(ps) .headline{line-height:1.4}
:root:lang(fa) h2,:root:lang(fa) h3,:root:lang(ar) h2,:root:lang(ar) h3,:root:lang(ur) h2,:root:lang(ur) h3{line-height:1.55}
:root:lang(fa) .lede,:root:lang(ar) .lede,:root:lang(ur) .lede{line-height:1.8}
:root:lang(fa) .excerpt,:root:lang(fa) .bio,:root:lang(ar) .excerpt,:root:lang(ar) .bio{line-height:1.75}
@media (min-width:48rem){
.top:not(.plain){grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:center}
.list .posts li.pictured{grid-template-columns:minmax(0,1fr) 13rem}
.list .posts li.pictured .shot{order:2}
.lead{margin-inline:-3.5rem}
}
@media (max-width:30rem){body{font-size:1.0625rem}.lede{font-size:1.1875rem}.author img{width:4rem;height:4rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--ink2:#222;--ink3:#444;--line:#999;--rule:#000;--accent:#000;--red:#000;--amber:#000;--ambersoft:#fff}
@page{margin:18mm}
body{font-size:11pt;line-height:1.45}
.masthead nav,.skip,.recent,footer,.ago{display:none!important}
.masthead{border-bottom:3px double #000;padding-bottom:.4rem}
.headline{font-size:24pt}.lede{font-size:13pt}.lead{margin-inline:0}
a{color:inherit;text-decoration:none}
p{orphans:3;widows:3}h1,h2,h3,h4{break-after:avoid}figure,blockquote,table,.author,.corrections{break-inside:avoid}
img{filter:none;max-height:16cm;object-fit:contain}
}
)css";

// The words come from the page (data-relative), so that the script says exactly what the renderer wrote.
constexpr char keepTimesTrue[] = R"js(
const words = JSON.parse(document.body.dataset.relative), zero = words.zero.codePointAt(0);
const say = (key, n) => words[key][Math.min(n, words[key].length - 1)]
  .replace("%1", String(n).replace(/\d/g, d => String.fromCodePoint(zero + Number(d))));
const tick = () => document.querySelectorAll("[data-since]").forEach(span => {
  const minutes = Math.max(0, Math.floor((Date.now() - span.dataset.since) / 60000)), days = Math.floor(minutes / 1440);
  span.textContent = minutes < 1 ? say("now", 0) : minutes < 60 ? say("minutes", minutes)
    : minutes < 1440 ? say("hours", Math.floor(minutes / 60)) : say("days", days);
  span.hidden = days > 30;
});
tick();
setInterval(tick, 30000);
)js";

QByteArray sourceHash(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace

QByteArray pageStyle() { return styleSheet; }

QByteArray pageScript() { return keepTimesTrue; }

QString pagePolicy(bool withInlinePictures)
{
    const QByteArray pictures = withInlinePictures ? "img-src 'self' data:" : "img-src 'self'";
    return QString::fromLatin1("default-src 'none'; " + pictures + "; style-src " + sourceHash(pageStyle())
        + "; script-src " + sourceHash(pageScript()) + "; base-uri 'none'; form-action 'none'");
}

} // namespace broadsheet::markup
