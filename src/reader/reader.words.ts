import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'
import type { Act, BecauseCode, SignalKind, Target } from './reading.ts'

/** `{{words}}` is what was typed, cut from the text by the span. A machine reads words; a person confirms what counts. */
export const readerWords = words({
  'because.person_word_after_you': {
    'zh-Hant': '「{{words}}」是說人的話，而且跟在「你」後面。',
    'zh-Hans': '“{{words}}”是说人的话，而且跟在“你”后面。',
    en: '“{{words}}” is a word for a person, and it follows “you”.',
  },
  'because.person_word_before_you': {
    'zh-Hant': '「{{words}}」是說人的話，後面緊接著「你」。',
    'zh-Hans': '“{{words}}”是说人的话，后面紧跟着“你”。',
    en: '“{{words}}” is a word for a person, and “you” comes right after it.',
  },
  'because.person_word_alone': {
    'zh-Hant': '「{{words}}」單獨成句，沒有說是誰；可能是在說你。',
    'zh-Hans': '“{{words}}”单独成句，没说是谁，可能是在说你。',
    en: '“{{words}}” stands alone. It does not say who is meant; it may be you.',
  },
  'because.belittles_you': {
    'zh-Hant': '「{{words}}」沒有髒字，但在貶低接聽的人。',
    'zh-Hans': '“{{words}}”不带脏字，但在贬低接待的人。',
    en: '“{{words}}” has no rude word in it, but it belittles the person listening.',
  },
  'because.swear_word': {
    'zh-Hant': '「{{words}}」是粗話，沒有對著誰說。',
    'zh-Hans': '“{{words}}”是粗口，没有冲着谁说。',
    en: '“{{words}}” is swearing, at nobody in particular.',
  },
  'because.swear_word_at_you': {
    'zh-Hant': '「{{words}}」是粗話，而且對著你說。',
    'zh-Hans': '“{{words}}”是粗口，而且冲着你说。',
    en: '“{{words}}” is swearing, and it is said at you.',
  },
  'because.curse_on_family': {
    'zh-Hant': '「{{words}}」是在咒罵家人。',
    'zh-Hans': '“{{words}}”是在咒骂家人。',
    en: '“{{words}}” is a curse on somebody’s family.',
  },
  'because.slur_at_you': {
    'zh-Hant': '「{{words}}」拿出身、口音、性別或身體狀況攻擊聽的人。',
    'zh-Hans': '“{{words}}”拿籍贯、口音、性别或身体状况攻击听的人。',
    en: '“{{words}}” uses origin, accent, gender or disability against the person listening.',
  },
  'because.slur_at_group': {
    'zh-Hant': '「{{words}}」貶低一群人，不是在說你。',
    'zh-Hans': '“{{words}}”贬低一群人，不是在说你。',
    en: '“{{words}}” demeans a group of people; it is not about you.',
  },
  'because.sexual_words': {
    'zh-Hant': '「{{words}}」談到性、身體或私下約會，與服務無關。',
    'zh-Hans': '“{{words}}”涉及性、身体或私下约会，与业务无关。',
    en: '“{{words}}” is about sex, a body or a date, and not about the service.',
  },
  'because.harm_to_person': {
    'zh-Hant': '「{{words}}」說要傷害人。',
    'zh-Hans': '“{{words}}”说要伤害人。',
    en: '“{{words}}” speaks of hurting somebody.',
  },
  'because.knows_where_you_are': {
    'zh-Hant': '「{{words}}」暗示知道或要找到某人的住處、行蹤或家人。',
    'zh-Hans': '“{{words}}”暗示知道或要找到某人的住处、行踪或家人。',
    en: '“{{words}}” hints at knowing or finding where somebody lives, goes, or who their family is.',
  },
  'because.vague_menace': {
    'zh-Hant': '「{{words}}」像是恐嚇，但沒說要做什麼；請由人判斷。',
    'zh-Hans': '“{{words}}”像是恐吓，但没说要做什么，请由人判断。',
    en: '“{{words}}” sounds like a menace but names no act; a person has to judge.',
  },
  'because.names_authority_or_media': {
    'zh-Hant': '「{{words}}」提到申訴機關、媒體、律師或公開評論。這是客戶的權利。',
    'zh-Hans': '“{{words}}”提到监管部门、媒体、律师或公开评价。这是客户的权利。',
    en: '“{{words}}” names an authority, the media, a lawyer or a public review. That is the customer’s right.',
  },
  'because.wants_someone_dismissed': {
    'zh-Hant': '「{{words}}」要求處分或換掉某人。可以要求，由公司決定。',
    'zh-Hans': '“{{words}}”要求处分或换掉某人。可以提要求，由公司决定。',
    en: '“{{words}}” asks that somebody be punished or dismissed. It may be asked; the company decides.',
  },
  'because.wants_redress': {
    'zh-Hant': '「{{words}}」要求賠償或補償。',
    'zh-Hans': '“{{words}}”要求赔偿或补偿。',
    en: '“{{words}}” asks for redress.',
  },
  'because.happened_before': {
    'zh-Hant': '「{{words}}」表示同一件事之前已經聯絡過或拖了一段時間。',
    'zh-Hans': '“{{words}}”表示同一件事之前已经联系过或拖了一段时间。',
    en: '“{{words}}” says that this was raised before, or has gone on for some time.',
  },
  'because.turns_down_explanation': {
    'zh-Hant': '「{{words}}」不接受剛才的說明或答覆。',
    'zh-Hans': '“{{words}}”不接受刚才的解释或答复。',
    en: '“{{words}}” turns down the explanation or the answer just given.',
  },
  'because.asks_for_superior': {
    'zh-Hant': '「{{words}}」要找主管或能決定的人。',
    'zh-Hans': '“{{words}}”要找领导或能做主的人。',
    en: '“{{words}}” asks for a supervisor, or for somebody who can decide.',
  },
  'because.speaks_of_dying': {
    'zh-Hant': '「{{words}}」可能有傷害自己的念頭。先關心人，這通不要結束。',
    'zh-Hans': '“{{words}}”可能有伤害自己的念头。先关心人，这通不要结束。',
    en: '“{{words}}” may speak of ending one’s life. The person comes first; this contact is not ended.',
  },
  'because.says_thanks': {
    'zh-Hant': '「{{words}}」是道謝。',
    'zh-Hans': '“{{words}}”是道谢。',
    en: '“{{words}}” gives thanks.',
  },
  'because.says_sorry': {
    'zh-Hant': '「{{words}}」是客戶在道歉。',
    'zh-Hans': '“{{words}}”是客户在道歉。',
    en: '“{{words}}” is the customer saying sorry.',
  },
  'because.says_what_should_be': {
    'zh-Hant': '「{{words}}」在表達意見或建議。',
    'zh-Hans': '“{{words}}”在表达意见或建议。',
    en: '“{{words}}” says how things should be.',
  },
  'because.names_feeling': {
    'zh-Hant': '「{{words}}」說出了對方的感受。',
    'zh-Hans': '“{{words}}”说出了对方的感受。',
    en: '“{{words}}” names what the customer feels.',
  },
  'because.says_regret': {
    'zh-Hant': '「{{words}}」表達歉意。',
    'zh-Hans': '“{{words}}”表达歉意。',
    en: '“{{words}}” says sorry.',
  },
  'because.owns_fault': {
    'zh-Hant': '「{{words}}」承認是我方的錯。',
    'zh-Hans': '“{{words}}”承认是我方的错。',
    en: '“{{words}}” owns a mistake of ours.',
  },
  'because.gives_word_and_time': {
    'zh-Hant': '「{{words}}」答應做一件事，並說了時間。',
    'zh-Hans': '“{{words}}”答应做一件事，并说了时间。',
    en: '“{{words}}” gives our word, with a time.',
  },
  'because.gives_word': {
    'zh-Hant': '「{{words}}」答應做一件事，沒有說時間。',
    'zh-Hans': '“{{words}}”答应做一件事，没说时间。',
    en: '“{{words}}” gives our word, without a time.',
  },
  'because.gives_word_without_limit': {
    'zh-Hant': '「{{words}}」把話說滿了，可能做不到。',
    'zh-Hans': '“{{words}}”把话说满了，可能做不到。',
    en: '“{{words}}” promises without limit; it may not be possible to keep.',
  },
  'because.gives_reason': {
    'zh-Hant': '「{{words}}」說明原因或作法。',
    'zh-Hans': '“{{words}}”说明原因或做法。',
    en: '“{{words}}” gives a reason, or says how.',
  },
  'because.says_it_back': {
    'zh-Hant': '「{{words}}」把客戶的話重述一遍。',
    'zh-Hans': '“{{words}}”把客户的话复述一遍。',
    en: '“{{words}}” says back what the customer said.',
  },
  'because.asks_if_right': {
    'zh-Hant': '「{{words}}」確認自己是否理解正確。',
    'zh-Hans': '“{{words}}”确认自己是否理解正确。',
    en: '“{{words}}” asks whether it was understood rightly.',
  },
  'because.offers_a_way': {
    'zh-Hant': '「{{words}}」提出一個作法。',
    'zh-Hans': '“{{words}}”提出一个办法。',
    en: '“{{words}}” offers a way forward.',
  },
  'because.sums_up': {
    'zh-Hant': '「{{words}}」總結說好的事。',
    'zh-Hans': '“{{words}}”总结说好的事。',
    en: '“{{words}}” sums up what was agreed.',
  },
  'because.asks_what_else': {
    'zh-Hant': '「{{words}}」問還需要什麼。',
    'zh-Hans': '“{{words}}”问还需要什么。',
    en: '“{{words}}” asks what else is needed.',
  },
  'because.says_no': {
    'zh-Hant': '「{{words}}」表示做不到或不能答應。',
    'zh-Hans': '“{{words}}”表示做不到或不能答应。',
    en: '“{{words}}” says that something cannot be done.',
  },
  'because.asks_to_stop': {
    'zh-Hant': '「{{words}}」請對方停止不當的言行。',
    'zh-Hans': '“{{words}}”请对方停止不当的言行。',
    en: '“{{words}}” asks for conduct to stop.',
  },
  'because.says_it_ends': {
    'zh-Hant': '「{{words}}」告知這次聯絡就此結束。',
    'zh-Hans': '“{{words}}”告知这次联系就此结束。',
    en: '“{{words}}” says that this contact ends now.',
  },
  'signal.profanity': { 'zh-Hant': '粗話', 'zh-Hans': '粗口', en: 'swearing' },
  'signal.insult': { 'zh-Hant': '辱罵', 'zh-Hans': '辱骂', en: 'insult' },
  'signal.insult_family': { 'zh-Hant': '辱罵家人', 'zh-Hans': '辱骂家人', en: 'insult to family' },
  'signal.threat': { 'zh-Hant': '威脅', 'zh-Hans': '威胁', en: 'threat' },
  'signal.sexual': { 'zh-Hant': '性騷擾言語', 'zh-Hans': '性骚扰言语', en: 'sexual remark' },
  'signal.slur': { 'zh-Hant': '歧視言語', 'zh-Hans': '歧视言语', en: 'slur' },
  'signal.exposure_threat': {
    'zh-Hant': '提到申訴、媒體或法律途徑',
    'zh-Hans': '提到投诉渠道、媒体或法律途径',
    en: 'mentions complaint, media or law',
  },
  'signal.demand_dismissal': { 'zh-Hant': '要求處分人員', 'zh-Hans': '要求处分人员', en: 'asks for a dismissal' },
  'signal.demand_compensation': { 'zh-Hant': '要求補償', 'zh-Hans': '要求补偿', en: 'asks for compensation' },
  'signal.repeat_contact': { 'zh-Hant': '不是第一次聯絡', 'zh-Hans': '不是第一次联系', en: 'not the first contact' },
  'signal.not_accepted': { 'zh-Hant': '不接受說明', 'zh-Hans': '不接受解释', en: 'explanation not accepted' },
  'signal.supervisor_request': { 'zh-Hant': '要找主管', 'zh-Hans': '要找领导', en: 'asks for a supervisor' },
  'signal.self_harm_risk': { 'zh-Hant': '可能傷害自己', 'zh-Hans': '可能伤害自己', en: 'may harm themselves' },
  'signal.thanks': { 'zh-Hant': '道謝', 'zh-Hans': '道谢', en: 'thanks' },
  'signal.apology': { 'zh-Hant': '客戶道歉', 'zh-Hans': '客户道歉', en: 'customer’s apology' },
  'signal.opinion': { 'zh-Hant': '意見', 'zh-Hans': '意见', en: 'opinion' },
  'act.acknowledge_feeling': { 'zh-Hant': '同理感受', 'zh-Hans': '共情', en: 'acknowledged feeling' },
  'act.regret': { 'zh-Hant': '表達歉意', 'zh-Hans': '表达歉意', en: 'said sorry' },
  'act.admit_fault': { 'zh-Hant': '承認疏失', 'zh-Hans': '承认过失', en: 'owned a mistake' },
  'act.promise': { 'zh-Hant': '承諾', 'zh-Hans': '承诺', en: 'promise' },
  'act.over_promise': { 'zh-Hant': '話說太滿', 'zh-Hans': '话说太满', en: 'over-promise' },
  'act.explain': { 'zh-Hant': '說明', 'zh-Hans': '解释', en: 'explanation' },
  'act.restate': { 'zh-Hant': '重述', 'zh-Hans': '复述', en: 'said it back' },
  'act.confirm_ask': { 'zh-Hant': '確認理解', 'zh-Hans': '确认理解', en: 'asked if right' },
  'act.propose': { 'zh-Hant': '提出作法', 'zh-Hans': '提出方案', en: 'proposal' },
  'act.recap': { 'zh-Hant': '總結', 'zh-Hans': '总结', en: 'recap' },
  'act.offer_more_help': { 'zh-Hant': '詢問其他需要', 'zh-Hans': '询问其他需要', en: 'offered more help' },
  'act.decline': { 'zh-Hant': '婉拒', 'zh-Hans': '婉拒', en: 'declined' },
  'act.warning': { 'zh-Hant': '提醒停止', 'zh-Hans': '提醒停止', en: 'asked to stop' },
  'act.end_notice': { 'zh-Hant': '告知結束', 'zh-Hans': '告知结束', en: 'end notice' },
  'target.agent': { 'zh-Hant': '接聽的人', 'zh-Hans': '接待的人', en: 'the person listening' },
  'target.company': { 'zh-Hant': '公司', 'zh-Hans': '公司', en: 'the company' },
  'target.third_party': { 'zh-Hant': '其他人', 'zh-Hans': '其他人', en: 'somebody else' },
  'target.thing': { 'zh-Hant': '物品或系統', 'zh-Hans': '物品或系统', en: 'a thing' },
  'target.self': { 'zh-Hant': '客戶自己', 'zh-Hans': '客户自己', en: 'themselves' },
  'target.none': { 'zh-Hant': '沒有對象', 'zh-Hans': '没有对象', en: 'nobody' },
} satisfies Record<
  `because.${BecauseCode}` | `signal.${SignalKind}` | `act.${Act}` | `target.${Target}`,
  Record<Language, string>
>)
