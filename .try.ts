import { writeFileSync } from 'node:fs'
import { compose } from '#guard/letters/compose.ts'
import { paperOf } from '#guard/letters/paper.adapter.ts'
import { TEMPLATES } from '#guard/letters/templates/all.words.ts'
import { packNamed } from '#guard/letters/packs.words.ts'
import { partsAsked } from '#guard/letters/letter.ts'
import { draftParts, speechOf, printable } from '#guard/letters/drafting.ts'
import { shippedCharters } from '#desk/charter/shipped.words.ts'
import { OPEN, CITED, DID } from '#guard/letters/said.words.ts'
import { fill } from '#guard/letters/template.ts'
import { lawArticle } from '#guard/law/articles/all.words.ts'
const at = new Date('2026-07-15T03:00:00Z')
for (const language of ['zh-Hant','zh-Hans','en'] as const) {
  const speech = speechOf(language, 'Asia/Taipei')
  const t = TEMPLATES.find((x) => x.kind === 'notice')!
  const asked = partsAsked(t, packNamed('taiwan'))
  const a = language==='zh-Hans'? ['cn.order.messages','cn.civil.1032'] : ['tw.criminal.305','tw.criminal.309']
  const parts = draftParts(t, asked, {house:'河岸生活',version:2,
    clauses: ['respect','end'].map(k=>{const c=shippedCharters[1]!.clauses.find(x=>x.key===k)!; return fill(CITED.clause[language],{words:c.words[language],key:k})}),
    articles: a.map(k=>{const x=lawArticle(k)!; return fill(CITED.article[language],{law:x.law[language],article:x.article[language],title:x.title[language],plain:x.plain[language],asOf:x.asOf})}),
    from:at,to:at,review:at,ended:null,open:(['emergency','complaint','data_rights','new_matter','letter'] as const).map(k=>OPEN[k][language]),changes:'',
    outside: packNamed('taiwan').outside[language], appealDays:20, appealDay:new Date('2026-08-12T03:00:00Z'),
    happened:[{at,channel:'phone'==='phone'?({'zh-Hant':'電話','zh-Hans':'电话',en:'telephone'})[language]:'',quotes:['叫你們經理出來，你是豬嗎'],what:DID.insult[language]},{at:new Date('2026-07-16T06:12:00Z'),channel:({'zh-Hant':'櫃檯','zh-Hans':'柜台',en:'at the counter'})[language],quotes:[printable('我知道你几点下班😡',language)],what:DID.threat[language]}]}, speech)
  const person = {problem:({'zh-Hant':'同事在這兩次對話之後都需要休息，後面排隊的人也要重新等候。','zh-Hans':'同事在这两次沟通之后都需要休息，后面排队的人也要重新等候。',en:'After both conversations our colleague had to stop work, and those waiting behind you waited again.'})[language],must_stop:({'zh-Hant':'• 對同事說辱罵的話\n• 提到同事的下班時間和去向','zh-Hans':'• 对同事说辱骂的话\n• 提到同事的下班时间和去向',en:'• Insulting words to a colleague\n• Any mention of when a colleague leaves, and where to'})[language],contact:({'zh-Hant':'法務 陳小姐，02-2345-6789，legal@riverside.example','zh-Hans':'法务 陈女士，010-2345-6789，legal@riverside.example',en:'Ms Chen, Legal, 02-2345-6789, legal@riverside.example'})[language]}
  const blocks = compose(t, asked, {...parts, ...person}, {house:'河岸生活', number: 12, date: speech.day(at), to: language==='zh-Hans'?'王伟 先生':'王志偉 先生'}, language)
  const times: number[] = []
  let pdf = Buffer.alloc(0)
  for (let i=0;i<20;i++){ const s=performance.now(); pdf = await paperOf(blocks, language, {number:12,title:t.title[language],at,isDraft:i===0 && false}); times.push(performance.now()-s)}
  times.sort((x,y)=>x-y)
  console.log(language, 'p50', times[10]!.toFixed(0), 'max', times[19]!.toFixed(0), 'kB', (pdf.length/1024).toFixed(0))
  writeFileSync(`/tmp/spike/notice-${language}.pdf`, pdf)
}
