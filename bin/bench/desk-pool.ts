import { searchTerms } from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'
import { chanceOf } from './chance.ts'

export type Sentence = { readonly words: string; readonly terms: readonly string[] }

/** Of what people complain, the usual first: chance takes the early ones far more often. */
const PARTS: Readonly<
  Record<Language, { things: readonly string[]; troubles: readonly string[]; ends: readonly string[]; join: string }>
> = {
  'zh-Hant': {
    things:
      '退款 訂單 包裹 發票 冰箱 沙發 會員點數 停車繳費 月租費 洗衣機 電視 配送時段 禮盒 餐點 熱水器 保證金 嬰兒床 訂金 安裝 維修 路燈 垃圾清運 拖吊 罰單 里民活動 圖書館 雨鞋 檯燈 床墊 門鎖 淨水器 除濕機 電動車 行李箱 樂器 帳篷 望遠鏡 魚缸 鋼筆 風箏'.split(
        ' ',
      ),
    troubles:
      '三天了還沒到 被扣了兩次 跟說好的不一樣 一直沒有人回電 打開就是壞的 少了一件 金額不對 說今天會來結果沒來 改了時間沒有通知 客服說法前後不一 退回去又寄來 漏水漏得到處都是 聲音大到睡不著 顏色送錯 找不到紀錄 被轉了四次'.split(
        ' ',
      ),
    ends: '你們誰要負責 我只想知道什麼時候好 請給我一個日期 這樣對嗎 我已經說第三遍了 麻煩查一下 我要主管回電 謝謝你聽我說完 朋友生日就這樣過了 下次不敢買了'.split(
      ' ',
    ),
    join: '，',
  },
  'zh-Hans': {
    things:
      '退款 订单 快递 发票 冰箱 沙发 会员积分 停车缴费 宽带套餐 洗衣机 电视 配送时间 礼盒 外卖 热水器 押金 婴儿床 定金 安装 维修 路灯 垃圾清运 拖车 罚单 社区活动 图书馆 雨靴 台灯 床垫 门锁 净水器 除湿机 电动车 行李箱 乐器 帐篷 望远镜 鱼缸 钢笔 风筝'.split(
        ' ',
      ),
    troubles:
      '三天了还没到 被扣了两次 跟说好的不一样 一直没有人回电 打开就是坏的 少了一件 金额不对 说今天会来结果没来 改了时间没有通知 客服说法前后不一 退回去又寄来 漏水漏得到处都是 声音大到睡不着 颜色发错 查不到记录 被转了四次'.split(
        ' ',
      ),
    ends: '你们谁来负责 我只想知道什么时候能好 请给我一个日期 这样对吗 我已经说第三遍了 麻烦查一下 我要主管回电 谢谢你听我说完 朋友生日就这么过了 下次不敢买了'.split(
      ' ',
    ),
    join: '，',
  },
  en: {
    things:
      'refund|order|parcel|invoice|fridge|sofa|points|parking fee|monthly fee|washer|television|delivery slot|gift box|meal|boiler|deposit|crib|advance payment|installation|repair|streetlight|bin collection|tow|fine|community event|library|rain boots|lamp|mattress|door lock|water filter|dehumidifier|scooter|suitcase|violin|tent|telescope|aquarium|fountain pen|kite'.split(
        '|',
      ),
    troubles:
      'has not come after three days|was charged twice|is not what we agreed|and nobody rang back|was broken out of the box|is one piece short|has the wrong amount|was promised for today and did not come|was moved without a word|was explained in two ways|came back again|leaks everywhere|is too loud to sleep|came in the wrong colour|is not in your records|was passed on four times'.split(
        '|',
      ),
    ends: 'who answers for this|I only want a date|please look it up|I have said this three times|I want a manager to ring|thank you for listening|the birthday is over now|I will not buy here again|is that fair|when will it be done'.split(
      '|',
    ),
    join: ', ',
  },
}

/** Early ones often, late ones seldom, as the causes of complaints are. */
const skewed = <T>(list: readonly T[], chance: () => number): T | undefined =>
  list[Math.floor(list.length * chance() ** 2.5)]

/** So many different sentences of customers and agents, the same for every run: half Traditional, a third Simplified, the rest English. */
export function sentences(n: number): readonly (Sentence & { language: Language })[] {
  const chance = chanceOf(20_260_722)
  const made = new Map<string, Language>()
  for (let tries = 0; made.size < n && tries < n * 20; tries++) {
    const roll = chance()
    const language = roll < 0.5 ? 'zh-Hant' : roll < 0.83 ? 'zh-Hans' : 'en'
    const { things, troubles, ends, join } = PARTS[language]
    const serial = chance() < 0.25 ? ` ${Math.floor(chance() * 90_000) + 10_000}` : ''
    const thing = skewed(things, chance)
    const words = `${language === 'en' ? 'The ' : chance() < 0.5 ? '我的' : ''}${thing}${serial} ${skewed(troubles, chance)}${join}${skewed(ends, chance)}`
    made.set(language === 'en' ? words : words.replace(/(?<=\p{Script=Han}) /gu, ''), language)
  }
  return [...made].map(([words, language]) => ({ words, language, terms: searchTerms(words) }))
}
