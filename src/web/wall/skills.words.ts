import { words } from '#kernel/words.ts'

/** Three short practices, three minutes each. Written for whoever has just put down the headset. */
export const groupSkillWords = words({
  'skills.title': { 'zh-Hant': '三分鐘練習', 'zh-Hans': '三分钟练习', en: 'Three minutes of practice' },
  'skills.why': {
    'zh-Hant': '做不做、做幾次，沒有人知道，也不會記下來。',
    'zh-Hans': '做不做、做几次，没有人知道，也不会记下来。',
    en: 'Whether you do them, and how often, nobody knows and nothing records.',
  },
  'skills.emotion.title': {
    'zh-Hant': '情緒：先叫出它的名字',
    'zh-Hans': '情绪：先叫出它的名字',
    en: 'Emotion: give it its name',
  },
  'skills.emotion.1': {
    'zh-Hant': '停在原地，雙腳踩實。問自己：身體哪裡最緊？肩膀、喉嚨、肚子，指出一個地方就好。',
    'zh-Hans': '停在原地，双脚踩实。问自己：身体哪里最紧？肩膀、喉咙、肚子，找到一处就行。',
    en: 'Stay where you are, feet on the floor. Where in your body is it tightest? Shoulders, throat, belly: one place is enough.',
  },
  'skills.emotion.2': {
    'zh-Hant': '替它取個準確一點的名字。不是「不好」，是委屈、嚇到、氣，還是累？兩個都有，就說兩個。',
    'zh-Hans': '给它起个准一点的名字。不是“不好”，是委屈、吓着了、气，还是累？两样都有，就说两样。',
    en: 'Give it a closer name. Not “bad”: is it hurt, fright, anger, or tiredness? If it is two, say two.',
  },
  'skills.emotion.3': {
    'zh-Hant': '對自己說一句公道話：「剛才那樣的話，換誰聽了都會這樣。」然後慢慢吐一口長氣，比吸氣多兩拍，做三次。',
    'zh-Hans': '对自己说句公道话：“刚才那种话，换谁听了都会这样。”然后慢慢呼一口长气，比吸气多两拍，做三次。',
    en: 'Say one fair sentence to yourself: “Anybody who heard that would feel this.” Then breathe out slowly, two beats longer than in, three times.',
  },
  'skills.stress.title': {
    'zh-Hant': '壓力：把今天分成兩堆',
    'zh-Hans': '压力：把今天分成两堆',
    en: 'Stress: make two piles of today',
  },
  'skills.stress.1': {
    'zh-Hant': '寫下現在壓著你的三件事，每件不超過十個字。',
    'zh-Hans': '写下现在压着你的三件事，每件不超过十个字。',
    en: 'Write down three things that weigh on you now, a few words each.',
  },
  'skills.stress.2': {
    'zh-Hant': '我動得了的放左邊，動不了的放右邊。客人的語氣、系統當機，都在右邊。',
    'zh-Hans': '我动得了的放左边，动不了的放右边。客户的语气、系统宕机，都在右边。',
    en: 'What you can move goes left, what you cannot goes right. A customer’s tone and a system that is down go right.',
  },
  'skills.stress.3': {
    'zh-Hant': '從左邊挑最小的一件，決定下一步和時間。右邊那些，找一個人說，不必自己扛。',
    'zh-Hans': '从左边挑最小的一件，定下一步和时间。右边那些，找个人说，不用自己扛。',
    en: 'Take the smallest thing on the left and decide its next step and its time. Tell somebody about the right; it is not yours alone to carry.',
  },
  'skills.conflict.title': {
    'zh-Hant': '衝突：人和事分開接',
    'zh-Hans': '冲突：人和事分开接',
    en: 'Conflict: take the person and the matter apart',
  },
  'skills.conflict.1': {
    'zh-Hant': '想一通剛結束的電話。把對方說的話分成兩欄：關於事情的、衝著你來的。',
    'zh-Hans': '想一通刚结束的电话。把对方说的话分成两栏：关于事情的、冲着你来的。',
    en: 'Think of a call that has just ended. Put what was said in two columns: about the matter, and against you.',
  },
  'skills.conflict.2': {
    'zh-Hant': '事情那一欄，練一句接住的話：「東西晚了三天，您等得很久。我查到的是……」',
    'zh-Hans': '事情那一栏，练一句接住的话：“东西晚了三天，您等了很久。我查到的是……”',
    en: 'For the matter, practise one sentence that takes it up: “It came three days late, and you waited. What I have found is …”',
  },
  'skills.conflict.3': {
    'zh-Hant':
      '衝著你來的那一欄，練一句畫線的話，聲音放低、放慢：「我願意幫您處理這件事。請不要罵我，再罵我就會結束通話。」說一遍，你就站穩了。',
    'zh-Hans':
      '冲着你来的那一栏，练一句划界线的话，声音放低、放慢：“我愿意帮您办这件事。请不要骂我，再骂我就挂断了。”说一遍，你就站稳了。',
    en: 'For what was against you, practise one sentence that draws the line, low and slow: “I want to help you with this. Please do not insult me; if it goes on I will end the call.” Say it once, and you stand.',
  },
})
