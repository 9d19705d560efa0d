// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the checkout's pages, in Karigar's colours, light and dark. Tabs are radio buttons: no
// script.
#pragma once

namespace karigar::backend::sandbox {

inline constexpr const char* kPageStyle = R"css(
:root{--paper:#FAF7F2;--card:#fff;--line:#E6DFD5;--ink:#1F1B16;--muted:#675E54;--accent:#A8481F;--on:#fff;--warn:#8A5A0B}
@media(prefers-color-scheme:dark){:root{--paper:#171412;--card:#211D1A;--line:#38322C;--ink:#F3EEE7;--muted:#B4A99C;
--accent:#EC9A70;--on:#171412;--warn:#E5B454}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;padding:24px 16px}
main{max-width:480px;margin:0 auto;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
header,section,footer{padding:20px 24px}
header{border-bottom:1px solid var(--line)}
h1{font-size:20px;font-weight:600;margin:0}
p{margin:4px 0}
.muted{color:var(--muted);font-size:14px}
.amount{font-size:28px;font-weight:600;margin-top:8px;font-variant-numeric:tabular-nums}
.test{color:var(--warn);font-size:14px;border-bottom:1px solid var(--line);padding:8px 24px}
.tab{position:absolute;opacity:0}
.tabs{display:flex;border-bottom:1px solid var(--line)}
.tabs label{flex:1;text-align:center;padding:12px 4px;cursor:pointer;color:var(--muted);border-bottom:2px solid transparent}
.panel{display:none}
#upi:checked~.tabs [for=upi],#card:checked~.tabs [for=card],#bank:checked~.tabs [for=bank]{color:var(--accent);
font-weight:600;border-color:var(--accent)}
#upi:checked~.upi,#card:checked~.card,#bank:checked~.bank{display:block}
#upi:focus-visible~.tabs [for=upi],#card:focus-visible~.tabs [for=card],#bank:focus-visible~.tabs [for=bank],
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.qr{display:block;width:200px;height:200px;margin:8px auto 16px;border-radius:6px;border:1px solid var(--line)}
.row{display:flex;gap:12px;flex-wrap:wrap;margin-top:12px}
.row>*{flex:1 1 140px}
label.field{display:block;font-size:14px;color:var(--muted);margin-top:12px}
input[type=text],select{width:100%;font:inherit;padding:8px 12px;border:1px solid var(--line);border-radius:6px;
background:var(--paper);color:var(--ink);margin-top:4px}
button,.button{font:inherit;display:block;width:100%;text-align:center;padding:8px 16px;min-height:44px;border-radius:6px;
border:1px solid var(--line);background:var(--card);color:var(--ink);cursor:pointer;text-decoration:none}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
table{width:100%;border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
td{padding:4px 0;border-top:1px solid var(--line)}
details{margin-top:16px}summary{cursor:pointer;font-size:14px;color:var(--muted)}
footer{border-top:1px solid var(--line)}
)css";

} // namespace karigar::backend::sandbox
