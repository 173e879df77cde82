import { words } from '#kernel/words.ts'

/** What is wrong with a table of one's own, line by line. */
export const historyWords = words({
  'csv.too_big': {
    'zh-Hant': '檔案超過 2 MB。請只留最近幾個月。',
    'zh-Hans': '文件超过 2 MB。请只留最近几个月。',
    en: 'The file is larger than 2 MB. Keep the last months only.',
  },
  'csv.too_long': {
    'zh-Hant': '有 {{detail}} 列，最多讀 40,000 列。',
    'zh-Hans': '有 {{detail}} 行，最多读 40,000 行。',
    en: 'It has {{detail}} lines; at most 40,000 are read.',
  },
  'csv.empty': {
    'zh-Hant': '裡面沒有資料。第一列是欄名，之後每列是一個半小時。',
    'zh-Hans': '里面没有数据。第一行是列名，之后每行是一个半小时。',
    en: 'There is nothing in it. The first line names the columns; each line after it is one half hour.',
  },
  'csv.column_missing': {
    'zh-Hant': '少了「{{detail}}」這一欄。',
    'zh-Hans': '缺少“{{detail}}”这一列。',
    en: 'The column “{{detail}}” is missing.',
  },
  'csv.column_unknown': {
    'zh-Hant': '不認得「{{detail}}」這一欄。可用的欄：start, contacts, handle_seconds, abandoned, abusive。',
    'zh-Hans': '不认识“{{detail}}”这一列。可用的列：start, contacts, handle_seconds, abandoned, abusive。',
    en: 'There is no column “{{detail}}”. There are: start, contacts, handle_seconds, abandoned, abusive.',
  },
  'csv.column_twice': {
    'zh-Hant': '「{{detail}}」這一欄出現了兩次。',
    'zh-Hans': '“{{detail}}”这一列出现了两次。',
    en: 'The column “{{detail}}” stands there twice.',
  },
  'csv.cells': {
    'zh-Hant': '格數跟欄名對不上（{{detail}}）。',
    'zh-Hans': '格数和列名对不上（{{detail}}）。',
    en: 'The cells do not match the columns ({{detail}}).',
  },
  'csv.start': {
    'zh-Hant': '「{{detail}}」不是這樣的時間：2026-03-02T09:30（當地時間，不帶時區）。',
    'zh-Hans': '“{{detail}}”不是这样的时间：2026-03-02T09:30（当地时间，不带时区）。',
    en: '“{{detail}}” is not a time like 2026-03-02T09:30 (local time, without an offset).',
  },
  'csv.half_hour': {
    'zh-Hant': '「{{detail}}」不是整點或半點。',
    'zh-Hans': '“{{detail}}”不是整点或半点。',
    en: '“{{detail}}” is not on the hour or the half hour.',
  },
  'csv.number': {
    'zh-Hant': '這一格要填數字（{{detail}}）。',
    'zh-Hans': '这一格要填数字（{{detail}}）。',
    en: 'This cell takes a number ({{detail}}).',
  },
  'csv.more_than_came': {
    'zh-Hant': '「{{detail}}」比來電數還多。',
    'zh-Hans': '“{{detail}}”比来电数还多。',
    en: '“{{detail}}” is more than came.',
  },
  'csv.twice': {
    'zh-Hant': '{{detail}} 這個半小時出現了兩次。',
    'zh-Hans': '{{detail}} 这个半小时出现了两次。',
    en: 'The half hour {{detail}} stands there twice.',
  },
})
