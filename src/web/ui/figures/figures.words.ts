import { words } from '#kernel/words.ts'

export const figureWords = words({
  'verdict.better': { 'zh-Hant': '變好', 'zh-Hans': '变好', en: 'Better' },
  'verdict.worse': { 'zh-Hant': '變差', 'zh-Hans': '变差', en: 'Worse' },
  'verdict.no_clear_change': { 'zh-Hant': '看不出明顯變化', 'zh-Hans': '没有明显变化', en: 'No clear change' },
  'verdict.cannot_tell': { 'zh-Hant': '看不出差別', 'zh-Hans': '还说不准', en: 'Cannot tell' },
  'verdict.not_shown': { 'zh-Hant': '不顯示', 'zh-Hans': '不显示', en: 'Not shown' },
  'figure.of': {
    'zh-Hant': '{{m}} {{what}}中 {{n}}',
    'zh-Hans': '{{m}} {{what}}中 {{n}}',
    en: '{{n}} of {{m}} {{what}}',
  },
  'figure.interval': {
    'zh-Hant': '區間 {{low}} 到 {{high}}',
    'zh-Hans': '区间 {{low}} 至 {{high}}',
    en: 'interval {{low}} to {{high}}',
  },
  'figure.rows': {
    'zh-Hant': '打開「{{title}}」的明細',
    'zh-Hans': '打开“{{title}}”的明细',
    en: 'Open the rows behind “{{title}}”',
  },
  'figure.trend': {
    'zh-Hant': '{{from}} 到 {{to}}，最後 {{last}}',
    'zh-Hans': '{{from}} 至 {{to}}，最后 {{last}}',
    en: '{{from}} to {{to}}, last {{last}}',
  },
  'figure.small_group': {
    'zh-Hant': '未滿 {{n}} 人作答，不顯示',
    'zh-Hans': '作答不足 {{n}} 人，不显示',
    en: 'Fewer than {{n}} answers, not shown',
  },
  'rows.counted': { 'zh-Hant': '算在內', 'zh-Hans': '计入', en: 'Counted' },
  'rows.of': { 'zh-Hant': '母數', 'zh-Hans': '分母', en: 'Out of' },
  'rows.left_out': { 'zh-Hant': '沒有算進來', 'zh-Hans': '未计入', en: 'Left out' },
  'rows.definition': { 'zh-Hant': '怎麼算的', 'zh-Hans': '怎么算的', en: 'How it is counted' },
  'rows.none': { 'zh-Hant': '這段時間沒有一筆。', 'zh-Hans': '这段时间没有记录。', en: 'No rows in this period.' },
  'legend.interval': { 'zh-Hant': '95 % 區間', 'zh-Hans': '95 % 区间', en: '95 % interval' },
  'legend.not_enough': { 'zh-Hant': '不足以判斷', 'zh-Hans': '不足以判断', en: 'not enough to say' },
})
