import { words } from '#kernel/words.ts'

/** Said by the second line, in the customer's language, and only where the customer may just as well say no. */
export const perspectiveWords = words({
  'perspective.family': {
    'zh-Hant':
      '您的損失我們已經處理好了。想請您想一下：如果當天接電話的是您的家人，您會希望公司怎麼對他？您怎麼想都可以。',
    'zh-Hans':
      '您的损失我们已经处理好了。想请您想一想：如果当天接电话的是您的家人，您希望公司怎么对他？您怎么想都可以。',
    en: 'Your loss has been settled. May I ask you one thing: if the person who answered that day were one of your family, how would you want their employer to treat them? Any answer is all right.',
  },
  'perspective.first_job': {
    'zh-Hant':
      '您的損失我們已經處理好了。每個人都有剛開始工作的時候，我們會教他怎麼做對。這樣處理，您覺得可以嗎？不行也請直說。',
    'zh-Hans':
      '您的损失我们已经处理好了。谁都有刚开始工作的时候，我们会教他怎么做对。这样处理，您觉得行吗？不行也请直说。',
    en: 'Your loss has been settled. Everybody has a first year in a job, and we will show them how it is done right. Could you accept that? Please say so if not.',
  },
  'perspective.second_chance': {
    'zh-Hant': '您的損失我們已經處理好了，也查清楚是哪裡出了問題。您願意給我們一次把它做好的機會嗎？不願意也沒關係。',
    'zh-Hans': '您的损失我们已经处理好了，也查清楚是哪里出了问题。您愿意给我们一次把它做好的机会吗？不愿意也没关系。',
    en: 'Your loss has been settled, and we know what went wrong. Would you give us one chance to do it right? It is all right if not.',
  },
})
