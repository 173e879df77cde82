import { words } from '#kernel/words.ts'

export const assistWords = words({
  'assist.nobody_there': {
    'zh-Hant': '這通還沒有人接。請你接過來，或交給有空的同事。',
    'zh-Hans': '这通还没有人接。请你接过来，或交给有空的同事。',
    en: 'Nobody has answered this one yet. Take it, or give it to a colleague who is free.',
  },
  'assist.to_whom': {
    'zh-Hant': '請選要交給哪一位同事。',
    'zh-Hans': '请选择交给哪位同事。',
    en: 'Choose the colleague it goes to.',
  },
  'assist.not_yours': {
    'zh-Hant': '結果由過去幫忙的人來記。',
    'zh-Hans': '结果由过去帮忙的人来记。',
    en: 'How it came out is for whoever came to say.',
  },
  'assist.not_answered': {
    'zh-Hant': '這個求助沒有人過去，還沒有結果可以記。',
    'zh-Hans': '这个求助没有人过去，没有结果可记。',
    en: 'Nobody came to this call, so there is no outcome to note.',
  },
  'transfer.not_to_them': {
    'zh-Hant': '這位同事現在不適合接這通，請另選一位。',
    'zh-Hans': '这位同事现在不适合接这通，请另选一位。',
    en: 'This colleague cannot take this one now. Please choose another.',
  },
  'help.wrong_time': {
    'zh-Hant': '起點要在終點之前。',
    'zh-Hans': '起点要早于终点。',
    en: 'The beginning has to lie before the end.',
  },
})
