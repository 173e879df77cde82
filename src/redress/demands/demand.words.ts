import { words } from '#kernel/words.ts'

export const demandWords = words({
  'demand.unknown': { 'zh-Hant': '找不到這項要求。', 'zh-Hans': '找不到这项诉求。', en: 'There is no such demand.' },
  'demand.staff_ask_only': {
    'zh-Hant': '「要求對人怎麼做」只用在針對同事的要求。',
    'zh-Hans': '“要求对人怎么做”只用在针对同事的诉求。',
    en: 'What is asked about a person belongs to a demand about a colleague only.',
  },
  'demand.already_decided': {
    'zh-Hant': '這項要求已經有人決定了。重新整理後看看結果。',
    'zh-Hans': '这项诉求已经有人决定了。刷新后看看结果。',
    en: 'Somebody has decided this demand already. Look at the result first.',
  },
  'demand.raised_meanwhile': {
    'zh-Hant': '客人剛剛改了要求，現在是第 {{version}} 版。先看新的內容再決定。',
    'zh-Hans': '客户刚刚改了诉求，现在是第 {{version}} 版。先看新的内容再决定。',
    en: 'The customer has just changed it: version {{version}} now. Read it before deciding.',
  },
  'demand.second_line': {
    'zh-Hant': '這項要求由二線主管決定。',
    'zh-Hans': '这项诉求由二线主管决定。',
    en: 'This one is decided by the second line.',
  },
  'demand.not_a_remedy': {
    'zh-Hant': '怎麼對待同事，不是補償客人的辦法，不能同意。可以不同意並說明，或記錄客人收回。',
    'zh-Hans': '怎么对待同事，不是补偿客户的办法，不能同意。可以不同意并说明，或者记录客户撤回。',
    en: 'What happens to a colleague is no remedy for a customer, and cannot be granted. Decline it with the reason, or record that it was withdrawn.',
  },
  'demand.accounts_needed': {
    'zh-Hant': '還缺一方的說法。客人的經過和我們的經過都寫下來，才能決定。',
    'zh-Hans': '还缺一方的说法。客户的经过和我们的经过都写下来，才能决定。',
    en: 'One side is missing. Write down the customer’s account and ours before deciding.',
  },
  'demand.facts_needed': {
    'zh-Hant': '還有 {{count}} 項事實沒有查證（{{facts}}），先查清楚再決定。',
    'zh-Hans': '还有 {{count}} 项事实没有核实（{{facts}}），先查清楚再决定。',
    en: 'Facts still to verify: {{count}} ({{facts}}). They come before the decision.',
  },
  'demand.admission_first': {
    'zh-Hant': '查證是我們的錯，先認錯，再談賠償。',
    'zh-Hans': '核实是我们的错，先认错，再谈赔偿。',
    en: 'It was found to be our fault. Admit it first, then decide.',
  },
  'demand.understanding_first': {
    'zh-Hant': '客人還沒確認我們理解得對不對。先複述請他確認；等不到的話，寫下原因。',
    'zh-Hans': '客户还没确认我们理解得对不对。先复述请他确认；等不到的话，写下原因。',
    en: 'The customer has not confirmed that we understood. Say it back first, or write why that cannot wait.',
  },
  'demand.loss_first': {
    'zh-Hant': '先決定客人的損失，才談人的事。',
    'zh-Hans': '先决定客户的损失，才谈人的事。',
    en: 'The loss is decided first, the person after it.',
  },
  'demand.rubric_incomplete': {
    'zh-Hant': '五個問題都要回答，每題一次。還缺 {{count}} 題。',
    'zh-Hans': '五个问题都要回答，每题一次。还缺 {{count}} 题。',
    en: 'Answer all five questions, each once. Still missing: {{count}}.',
  },
  'demand.evidence_needed': {
    'zh-Hant': '請選這件案件裡、這個決定所依據的事實。',
    'zh-Hans': '请选这张工单里、这个决定所依据的事实。',
    en: 'Choose the facts of this case that the decision rests on.',
  },
  'demand.words_blame': {
    'zh-Hant': '給客人的話不能怪到同事身上，也不能說同事後來怎麼了：「{{words}}」。公司來負責。',
    'zh-Hans': '给客户的话不能怪到同事身上，也不能说同事后来怎么了：“{{words}}”。公司来负责。',
    en: 'Words to a customer do not lay it on a colleague, nor say what became of one: “{{words}}”. The house answers for it.',
  },
  'perspective.not_about_staff': {
    'zh-Hant': '換位思考卡只用在針對同事的要求。',
    'zh-Hans': '换位思考卡只用在针对同事的诉求。',
    en: 'The perspective card is for demands about a colleague only.',
  },
  'perspective.not_calm': {
    'zh-Hant': '對方還在氣頭上，先不要談這個。',
    'zh-Hans': '对方还在气头上，先不要谈这个。',
    en: 'The customer is still upset. This is not the moment for it.',
  },
  'perspective.vulnerable': {
    'zh-Hant': '這位客人需要特別照顧，不用換位思考卡。',
    'zh-Hans': '这位客户需要特别照顾，不用换位思考卡。',
    en: 'This customer needs particular care, so the perspective card is not used.',
  },
  'perspective.offered_before': {
    'zh-Hant': '已經談過一次了。再問就是施壓。',
    'zh-Hans': '已经谈过一次了。再问就是施压。',
    en: 'It has been offered once. Asking again would be pressing.',
  },
  'perspective.unknown': {
    'zh-Hant': '沒有等著回答的換位思考卡。',
    'zh-Hans': '没有等着回答的换位思考卡。',
    en: 'No perspective card waits for an answer.',
  },
  'fact.unknown': {
    'zh-Hant': '找不到這項事實，或已經被新的一版取代。',
    'zh-Hans': '找不到这项事实，或者已经被新的一版取代。',
    en: 'There is no such fact, or a newer version has taken its place.',
  },
  'fact.already_settled': {
    'zh-Hant': '這項事實已經有結論。要改，請附理由重新查證。',
    'zh-Hans': '这项事实已经有结论。要改，请附理由重新核实。',
    en: 'This fact is settled. To change it, open it again with the reason.',
  },
  'fact.not_settled': {
    'zh-Hant': '這項事實還沒有結論，不必重新打開。',
    'zh-Hans': '这项事实还没有结论，不用重新打开。',
    en: 'This fact is not settled yet. There is nothing to open again.',
  },
  'fact.evidence_needed': {
    'zh-Hant': '請寫下看過什麼：錄音、文件、照片或誰說的。',
    'zh-Hans': '请写下看过什么：录音、文件、照片或者谁说的。',
    en: 'Say what you looked at: a recording, a document, a photograph, or who told you.',
  },
  'fact.due_in_the_past': {
    'zh-Hant': '時間要在現在之後。',
    'zh-Hans': '时间要晚于现在。',
    en: 'The moment has to lie ahead.',
  },
  'explanation.unknown': {
    'zh-Hant': '找不到這次說明。',
    'zh-Hans': '找不到这次解释。',
    en: 'There is no such explanation.',
  },
  'explanation.already_answered': {
    'zh-Hant': '這次說明客人已經回應過了。',
    'zh-Hans': '这次解释客户已经回应过了。',
    en: 'The customer has answered this explanation already.',
  },
  'restatement.unknown': {
    'zh-Hant': '找不到這次複述。',
    'zh-Hans': '找不到这次复述。',
    en: 'There is no such restatement.',
  },
  'restatement.already_answered': {
    'zh-Hant': '這次複述客人已經回應過了。再複述一次就好。',
    'zh-Hans': '这次复述客户已经回应过了。再复述一次就好。',
    en: 'The customer has answered this already. Say it back once more.',
  },
  'restatement.correction_needed': {
    'zh-Hant': '請寫下客人更正了什麼。',
    'zh-Hans': '请写下客户更正了什么。',
    en: 'Write down what the customer corrected.',
  },
  'argument.no_department': {
    'zh-Hant': '找不到這個部門的窗口。',
    'zh-Hans': '找不到这个部门的对接人。',
    en: 'There is no such person of a department.',
  },
  'circumstance.unknown': {
    'zh-Hant': '找不到這項特殊情況。',
    'zh-Hans': '找不到这项特殊情况。',
    en: 'There is no such circumstance.',
  },
  'circumstance.exception_given': {
    'zh-Hant': '已經寫下破例的做法了。',
    'zh-Hans': '已经写下破例的做法了。',
    en: 'What was done otherwise has been written down already.',
  },
})
