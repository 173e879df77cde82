/** As one would write it on paper: words with a space between them. */
const listed = (words: string): readonly string[] => words.trim().split(/\s+/)
/** English goes by several words, so that a bar stands between two. */
const patterns = (words: string): readonly string[] => words.trim().split(/\s+\|\s+|\n\s*/)

/**
 * What no instruction, reason or letter may say of somebody. Both scripts are written out: a word is looked for wherever it
 * stands, whatever the language of the text around it.
 */
export const LABELS = {
  /** What somebody is said to be. What they did can be said; what they are is not ours to say. */
  character: {
    han: listed(`
      奧客 澳客 奥客 刁民 刁客 無賴 无赖 流氓 潑婦 泼妇 瘋子 疯子 騙子 骗子 惡霸 恶霸 慣犯 惯犯 老賴 老赖 人渣 敗類 败类
      垃圾人 神經質 神经质 無理取鬧 无理取闹 蠻橫 蛮横 難纏 难缠 愛找麻煩 爱找麻烦 找碴 找茬 胡攪蠻纏 胡搅蛮缠 不可理喻
      貪得無厭 贪得无厌 貪小便宜 贪小便宜 素質低 素质低 沒水準 没水平 沒教養 没教养 職業投訴人 职业投诉人 專業客訴 惡意客訴 恶意投诉人
      投訴專業戶 投诉专业户 投訴狂 投诉狂 黑名單 黑名单 拒絕往來戶 拒绝往来户 列管人物 問題客戶 问题客户 麻煩人物 麻烦人物 難搞 难搞
      不理性的人 情緒化的人 情绪化的人 暴力分子 危險人物 危险人物 刁鑽 刁钻 蓄意找麻煩 存心不良`),
    latin: patterns(`
      trouble-?makers?
      (?:difficult|problem|nightmare|toxic|unreasonable|abusive|aggressive|dangerous|rude|hostile|bad|nasty) (?:customer|caller|person|people|individual|man|woman|client|citizen)s?
      serial complain(?:er|ant)s? | professional complain(?:er|ant)s?
      (?:vexatious|habitual|persistent) (?:person|complainant|complainer|customer)s?
      black-?list(?:ed|ing|s)? | liars? | crooks? | bull(?:y|ies) | time-?wasters? | freeloaders? | scum
      thugs? | karens? | creeps? | manipulative | greedy | obnoxious | entitled person | nasty piece of work
      bad character | nuisance caller`),
  },
  /** A state of health somebody is said to have. What helps them can be written; a diagnosis is for whoever may make one. */
  diagnosis: {
    han: listed(`
      精神病 精神異常 精神异常 精神失常 精神障礙 精神障碍 精神有問題 精神有问题 神經病 神经病 憂鬱症 抑郁症 躁鬱症 躁郁症 雙相
      双相情感 思覺失調 精神分裂 妄想 偏執 偏执 強迫症 强迫症 人格障礙 人格障碍 反社會人格 反社会人格 邊緣型人格 边缘型人格 自閉症
      自闭症 亞斯伯格 阿斯伯格 失智 老年痴呆 老人痴呆 智能障礙 智力障碍 智障 酒鬼 酗酒 吸毒 毒蟲 瘾君子 發瘋 发疯`),
    latin: patterns(`
      mentally (?:ill|unwell|unstable|disturbed|deranged) | mental (?:illness|disorder|case|patient)
      personality disorders? | psychotic | psychos? | psychopath(?:ic)? | sociopath(?:ic)?
      schizophreni(?:c|a) | bipolar | paranoid | paranoia | delusional | delusions? | autistic | dementia
      demented | senile | manic | ocd | narcissis(?:t|tic|m) | alcoholic | drunkard | drug addict | junkie
      insane | crazy | lunatic | retarded | nut-?case | unhinged`),
  },
  /** A crime somebody is said to have done. Only a court says that; we may say that a route is possible and whom to ask. */
  offence: {
    han: listed(`
      [公然侮辱誹诽謗谤恐嚇吓危害安全強强制妨名譽誉自由騷骚擾扰傷伤毀毁損损跟蹤踪尋寻衅釁滋事敲詐诈勒索性]{2,10}罪 犯罪 犯了罪 違法分子
      违法分子 犯法 觸犯刑法 触犯刑法 構成刑事 构成刑事 罪犯 嫌犯 犯嫌 現行犯 構成誹謗 构成诽谤 構成公然侮辱 构成公然侮辱 構成恐嚇
      构成恐吓 構成騷擾 构成骚扰 性騷擾犯 跟蹤狂 跟踪狂`),
    latin: patterns(`
      crim(?:e|es|inal|inals|inally)
      (?:commit(?:ted|s)?|guilty of|convicted of|the offence of|the offense of|the crime of) [a-z ]{3,40}
      defamation | slander | libel | extortion | blackmail | stalker | sex offender | offender | perpetrator
      (?:broke|breaks|breaking|violated|violates) the law`),
  },
} as const
