/** Ink on paper: a page that is read in court is printed, so nothing of it rests on a colour. */
export const PAGE_STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #152429; font: 14px/1.6 "Source Sans 3", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif; }
main { max-width: 178mm; margin: 0 auto; padding: 24px 16px 48px; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.3; }
h2 { margin: 28px 0 8px; padding-top: 10px; border-top: 1px solid #ccd8d4; font-size: 16px; line-height: 1.4; break-after: avoid; }
p { margin: 0 0 8px; }
.house, .quiet, footer { color: #4e6062; font-size: 12px; }
.house { margin: 0; }
.inside { padding: 8px 12px; border: 1.5px solid #152429; border-radius: 6px; font-weight: 700; }
.tag { display: inline-block; padding: 1px 8px; border: 1px solid #152429; border-radius: 4px; font-size: 12px; }
dl { display: grid; grid-template-columns: minmax(110px, max-content) 1fr; gap: 4px 16px; margin: 0 0 8px; }
dt { color: #4e6062; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
dl.heads { grid-template-columns: 1fr; gap: 0 0; }
dl.heads dd { margin-bottom: 6px; }
code { font: 11px/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 8px 5px 0; border-bottom: 1px solid #ccd8d4; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { color: #4e6062; font-weight: 400; font-size: 12px; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.items td:first-child { width: 36px; }
table.items td:nth-child(2) { width: 22%; }
table.items td:nth-child(3) { width: 30%; }
a { color: #2a4f96; }
ol.talk { margin: 0; padding: 0; list-style: none; }
ol.talk li { display: grid; grid-template-columns: 64px 84px 1fr; gap: 0 8px; padding: 4px 0; border-bottom: 1px solid #eaf1ef; break-inside: avoid; }
ol.talk time { color: #4e6062; font-size: 12px; font-variant-numeric: tabular-nums; }
ol.talk b { font-weight: 400; color: #4e6062; }
ol.talk .us span { color: #3a4b4f; }
ol.talk .them b { color: #152429; font-weight: 600; }
footer { margin-top: 32px; }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 6px; } ol.talk li { grid-template-columns: 64px 1fr; } ol.talk span { grid-column: 1 / -1; } table.items td:nth-child(4), table.items th:nth-child(4) { display: none; } table.items td:nth-child(2), table.items td:nth-child(3) { width: auto; } }
@media print { main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } footer { display: none; } .item { break-before: auto; } }
`
