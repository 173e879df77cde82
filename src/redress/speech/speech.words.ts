import { words } from '#kernel/words.ts'

/** The wording in force. A new wording is a new number: what was said keeps the one it was said in. */
export const WORDING = 1

/** Said to the customer, in the customer's language. */
export const speechSentences = words({
  'speech.say.acknowledge': {
    'zh-Hant': '{{what}}這件事，換成誰都不好受。您說的我都記下來了。',
    'zh-Hans': '{{what}}这件事，换成谁都不好受。您说的我都记下来了。',
    en: '{{what}}: anybody would find that hard. I have written down what you told me.',
  },
  'speech.say.regret': {
    'zh-Hant': '{{what}}讓您花了這麼多心力，我很遺憾。',
    'zh-Hans': '{{what}}让您费了这么多心，我很遗憾。',
    en: 'I am sorry for the trouble this has been to you: {{what}}.',
  },
  'speech.say.conditional': {
    'zh-Hant': '如果我們當時確實是這樣告訴您的，我很抱歉。我們正在查證，查清楚就告訴您。',
    'zh-Hans': '如果我们当时确实是这么跟您说的，我很抱歉。我们正在核实，查清楚就告诉您。',
    en: 'If that is what we told you, I am sorry. We are checking, and we will tell you as soon as we know.',
  },
  'speech.say.conditional_by': {
    'zh-Hant': '如果我們當時確實是這樣告訴您的，我很抱歉。我們正在查證，{{by}} 前告訴您結果，或告訴您為什麼還沒有。',
    'zh-Hans': '如果我们当时确实是这么跟您说的，我很抱歉。我们正在核实，{{by}} 前告诉您结果，或者告诉您为什么还没有。',
    en: 'If that is what we told you, I am sorry. We are checking, and by {{by}} we will tell you the result, or why there is none yet.',
  },
  'speech.say.evidence': {
    'zh-Hant': '我們查證過了，查到的是：{{evidence}}。我把內容說給您聽；您手上如果有別的資料，也請讓我們看。',
    'zh-Hans': '我们核实过了，查到的是：{{evidence}}。我把内容说给您听；您手里如果有别的材料，也请让我们看看。',
    en: 'We have checked, and this is what we found: {{evidence}}. I will go through it with you. If you have anything that shows otherwise, please let us see it.',
  },
  'speech.say.not_our_policy': {
    'zh-Hant': '這不是我們的規定，我們的規定是《{{article}}》，我唸給您聽。',
    'zh-Hans': '这不是我们的规定，我们的规定是《{{article}}》，我念给您听。',
    en: 'That is not our policy. Our policy is “{{article}}”, and I will read it to you.',
  },
  'speech.say.admit': {
    'zh-Hant': '關於{{what}}，我們查清楚了，是我們的錯，對不起。',
    'zh-Hans': '关于{{what}}，我们查清楚了，是我们的错，对不起。',
    en: 'We have checked, and this was our mistake: {{what}}. I am sorry.',
  },
  'speech.staff.unverified': {
    'zh-Hant': '同事處理的經過，我們會查證並檢討。',
    'zh-Hans': '同事处理的经过，我们会核实并复盘。',
    en: 'We will review how this was handled.',
  },
  'speech.staff.verified_wrong': {
    'zh-Hant': '這個經過我們已經檢討，並安排了訓練。',
    'zh-Hans': '这个经过我们已经复盘，并安排了培训。',
    en: 'We have reviewed how this was handled, and training is arranged.',
  },
  'speech.staff.verified_wrong_only_reviewed': {
    'zh-Hant': '這個經過我們已經檢討。',
    'zh-Hans': '这个经过我们已经复盘。',
    en: 'We have reviewed how this was handled.',
  },
  'speech.staff.verified_right': {
    'zh-Hant': '我們查證過了，同事當時的處理是正確的。',
    'zh-Hans': '我们核实过了，同事当时的处理是正确的。',
    en: 'We have checked, and our colleague acted correctly.',
  },
})

export const speechWords = words({
  ...speechSentences,
  'speech.policy.default': {
    'zh-Hant': '先查清楚再認錯：說錯了又收回，傷兩次。體會感受和遺憾隨時可以說。',
    'zh-Hans': '先查清楚再认错：认错了又收回，伤两次。体谅和遗憾随时可以说。',
    en: 'Facts before fault: an admission taken back hurts twice. Feeling and regret may be said at any time.',
  },
  'speech.policy.written': {
    'zh-Hant': '公務與受監理的專線，認錯以書面為之。',
    'zh-Hans': '公共服务和受监管的线路，认错以书面为准。',
    en: 'Public and regulated lines admit a fault in writing.',
  },
  'speech.facts_needed': {
    'zh-Hant': '還不能認錯：缺 {{count}} 項事實（{{facts}}）。可以先說遺憾，或「如果我們確實這樣說」。',
    'zh-Hans': '暂时不能认错：还差 {{count}} 项事实（{{facts}}）。可以先说遗憾，或者“如果我们确实这么说”。',
    en: 'Cannot admit fault yet. Facts still to verify: {{count}} ({{facts}}). Regret, or “if that is what we told you”, may be said now.',
  },
  'speech.no_facts_named': {
    'zh-Hant': '還沒有人寫下認錯需要知道哪些事實。先加一項事實。',
    'zh-Hans': '还没有人写下认错需要知道哪些事实。先加一项事实。',
    en: 'Nobody has named what must be known before a fault is admitted. Add a fact first.',
  },
  'speech.disproved': {
    'zh-Hant': '查證的結果不是這樣，不能認錯。可以把證據好好說給客人聽。',
    'zh-Hans': '核实的结果不是这样，不能认错。可以把证据好好说给客户听。',
    en: 'It was found not to be so, and is not admitted. Tell the customer politely what was found.',
  },
  'speech.over_limit': {
    'zh-Hant': '事實還沒查證，金額又超過可以先認錯的上限，或還不知道金額。',
    'zh-Hans': '事实还没核实，金额又超过可以先认错的上限，或者还不知道金额。',
    en: 'Not yet verified, and the amount is above what may be admitted on plausible evidence, or is not known.',
  },
  'speech.letter_only': {
    'zh-Hant': '這條專線認錯只能用書面。請記成「書面」。',
    'zh-Hans': '这条线路认错只能用书面。请记为“书面”。',
    en: 'This line admits a fault in writing only. Record it as a letter.',
  },
  'speech.nothing_disproved': {
    'zh-Hant': '沒有哪一項查證為不符，沒有證據要說明。',
    'zh-Hans': '没有哪一项核实为不符，没有证据要说明。',
    en: 'Nothing was found to be otherwise, so there is no evidence to explain.',
  },
  'speech.article_needed': {
    'zh-Hant': '要說「這不是我們的規定」，先選一份有效的規定。',
    'zh-Hans': '要说“这不是我们的规定”，先选一份有效的规定。',
    en: 'To say “that is not our policy”, choose the article in force that says so.',
  },
})
