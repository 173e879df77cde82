import { words } from '#kernel/words.ts'

/** One line, one thing somebody may do or expect. */
export const rightsWords = words({
  'rights.counts': { 'zh-Hant': '什麼算數', 'zh-Hans': '什么算', en: 'What counts' },
  'rights.counts.text': {
    'zh-Hant':
      '算：針對你的辱罵、羞辱你的家人、性騷擾的話、歧視的話、威脅要傷害你、跟蹤你或公開你的個人資料。\n不算：生氣、大聲、抱怨很多次、要找主管、說要去申訴或公開，也不算對事不對人的粗話。\n分不清楚也可以標記，會有另一個人來看。',
    'zh-Hans':
      '算：针对你的辱骂、羞辱你的家人、性骚扰的话、歧视的话、威胁要伤害你、跟踪你或公开你的个人信息。\n不算：生气、嗓门大、反复抱怨、要找主管、说要投诉或曝光，也不算对事不对人的粗话。\n拿不准也可以标记，会有另一个人来看。',
    en: 'It counts: insults aimed at you, humiliating your family, sexual remarks, slurs, threats to hurt you, following you or publishing what is private.\nIt does not: anger, a loud voice, complaining often, asking for a supervisor, saying they will complain elsewhere or go public, or coarse words about the matter itself.\nNot sure? Mark it all the same; somebody else looks at it.',
  },
  'rights.end': { 'zh-Hant': '什麼時候可以結束', 'zh-Hans': '什么时候可以挂断', en: 'When I may end it' },
  'rights.end.text': {
    'zh-Hant':
      '提醒兩次之後就可以結束。威脅、性騷擾、歧視或羞辱家人，可以立刻結束。\n不必請示任何人，也不影響你的任何數字。\n還沒提醒就結束，留一句話給下一位同事，什麼理由都可以。\n案件照常處理，下一次會由別人或別的方式接續。',
    'zh-Hans':
      '提醒两次之后就可以挂断。威胁、性骚扰、歧视或羞辱家人，可以立刻挂断。\n不用请示任何人，也不影响你的任何数据。\n没提醒就挂断的，给下一位同事留一句话，什么理由都行。\n工单照常处理，下一次由别人或别的渠道接着办。',
    en: 'After two warnings. At once where there is a threat, a sexual remark, a slur or your family is humiliated.\nYou ask nobody, and it counts against you in no figure.\nEnded without a warning? Leave one line for the next colleague. Any reason will do.\nThe case goes on as usual, next time with somebody else or by another way.',
  },
  'rights.break': { 'zh-Hant': '休息', 'zh-Hans': '休息', en: 'Rest' },
  'rights.break.text': {
    'zh-Hant':
      '休息會自動開始：五分鐘、十五分鐘，或一直到下班，看事情輕重。只有你自己能縮短。\n休息時不會有電話分給你，也不算進任何指標。\n想先離開線上，可以提出；有人說不行，就由第二個人再決定一次，理由要寫下來。',
    'zh-Hans':
      '休息会自动开始：五分钟、十五分钟，或者一直到下班，看事情轻重。只有你自己能缩短。\n休息期间不会给你派电话，也不计入任何指标。\n想先离线，可以提出；有人说不行，就由第二个人再定一次，理由要写下来。',
    en: 'It begins by itself: five minutes, fifteen, or the rest of the shift, by how hard it was. Only you can shorten it.\nNo contact is offered to you meanwhile, and it is in no figure.\nYou may ask to be taken off the line. If somebody says no, a second person decides again, with the reason in writing.',
  },
  'rights.pays': { 'zh-Hant': '誰付錢', 'zh-Hans': '谁出钱', en: 'Who pays' },
  'rights.pays.text': {
    'zh-Hant':
      '休息算工時。\n你提出的法律支援，費用由公司付，每一筆都記在你那一件裡。\n諮商由公司付，沒有人會知道你去了。',
    'zh-Hans':
      '休息算工作时间。\n你提出的法律支持，费用由公司出，每一笔都记在你那一件里。\n心理咨询由公司出，没有人会知道你去了。',
    en: 'Rest is working time.\nLegal support that you ask for is paid by the company; every amount stands in your matter.\nCounselling is paid by the company, and nobody learns that you went.',
  },
  'rights.decides': { 'zh-Hant': '誰決定', 'zh-Hans': '谁说了算', en: 'Who decides' },
  'rights.decides.text': {
    'zh-Hant':
      '算不算數，由另一個人確認，不是系統。\n對客人怎麼做，一位主管決定，另一位核可；你不必參與。\n要不要走法律途徑，由你自己決定。沒有人可以替你答應，也沒有人可以要你算了。',
    'zh-Hans':
      '算不算，由另一个人确认，不是系统。\n对客户怎么做，一位主管决定，另一位批准；你不用参与。\n要不要走法律途径，你自己决定。没有人可以替你答应，也没有人可以让你算了。',
    en: 'Whether it counts is confirmed by another person, never by a machine.\nWhat is done about the customer, one manager decides and another approves; you need not take part.\nWhether to go to law is yours to decide. Nobody agrees in your place, and nobody talks you out of it.',
  },
  'rights.inside': { 'zh-Hant': '公司裡找誰', 'zh-Hans': '公司里找谁', en: 'Whom to ask here' },
  'rights.inside.text': {
    'zh-Hant':
      '現在就需要人：按求助（F8）。\n之後：這個班次內，會有人具名回覆你，說要做什麼，之後再說做了什麼。\n不想讓主管知道：保密空間裡的諮商師。\n法律上的事：在「法律支援」提出，由法務接。',
    'zh-Hans':
      '现在就需要人：按求助（F8）。\n之后：这个班次内，会有人署名回复你，说打算做什么，过后再说做了什么。\n不想让主管知道：保密空间里的咨询师。\n法律上的事：在“法律支持”提出，由法务接。',
    en: 'Now: press help (F8).\nAfterwards: within this shift somebody answers you by name, says what will be done, and later what was.\nWithout your manager knowing: a counsellor, in the confidential room.\nA matter of law: ask under legal support, and counsel takes it.',
  },
  'rights.outside': { 'zh-Hant': '公司外面找誰', 'zh-Hans': '公司外面找谁', en: 'Where to go outside' },
  'rights.outside.taiwan': {
    'zh-Hant':
      '有人身危險：110。\n勞動權益：1955，或所在縣市的勞工局（處）。\n性騷擾與保護：113。\n法律扶助基金會：412-8518（手機加 02）。',
    'zh-Hans':
      '有人身危险：110。\n劳动权益：1955，或所在县市的劳工局（处）。\n性骚扰与保护：113。\n法律扶助基金会：412-8518（手机加 02）。',
    en: 'In danger: 110.\nRights at work: 1955, or the labour bureau of your city or county.\nSexual harassment and protection: 113.\nLegal Aid Foundation: 412-8518 (02 first from a mobile).',
  },
  'rights.outside.mainland': {
    'zh-Hant': '有人身危險：110。\n勞動權益：12333。\n工會：12351。\n公共法律服務：12348。',
    'zh-Hans': '有人身危险：110。\n劳动权益：12333。\n工会：12351。\n公共法律服务：12348。',
    en: 'In danger: 110.\nRights at work: 12333.\nTrade union: 12351.\nPublic legal service: 12348.',
  },
  'rights.outside.uk': {
    'zh-Hant':
      '有人身危險：999，其他報案 101。\n勞動權益：Acas，0300 123 1100。\n法律諮詢：Citizens Advice，或你的工會。',
    'zh-Hans':
      '有人身危险：999，其他报警 101。\n劳动权益：Acas，0300 123 1100。\n法律咨询：Citizens Advice，或你的工会。',
    en: 'In danger: 999; otherwise the police on 101.\nRights at work: Acas, 0300 123 1100.\nAdvice: Citizens Advice, or your union.',
  },
  'rights.outside.own': {
    'zh-Hant': '法務還沒有寫上所在地的單位。有人身危險，請打當地的報警電話。',
    'zh-Hans': '法务还没有写上所在地的单位。有人身危险，请打当地的报警电话。',
    en: 'Counsel has not yet put the places where you are. In danger, call the emergency number where you are.',
  },
  'rights.detriment': { 'zh-Hant': '不能因此吃虧', 'zh-Hans': '不能因此吃亏', en: 'It must not cost you' },
  'rights.detriment.text': {
    'zh-Hant':
      '標記、結束、要求休息、找人談、走法律途徑，都不能讓你的班表、考核或職位變差。\n之後十二個月，法遵會看你有沒有因此吃虧；看的人不是你的主管。',
    'zh-Hans':
      '标记、挂断、要求休息、找人谈、走法律途径，都不能让你的排班、考核或岗位变差。\n之后十二个月，合规会看你有没有因此吃亏；看的人不是你的主管。',
    en: 'Marking, ending, asking for rest, talking to somebody or going to law must not worsen your shifts, your review or your post.\nFor twelve months compliance looks whether it did. Whoever looks is not your manager.',
  },
  'rights.title': { 'zh-Hant': '我的權益', 'zh-Hans': '我的权益', en: 'My rights' },
  'rights.duty': { 'zh-Hant': '公司該做的', 'zh-Hans': '公司该做的', en: 'What the company owes' },
  'rights.route': {
    'zh-Hant': '可能的途徑，請先問律師',
    'zh-Hans': '可能的途径，请先问律师',
    en: 'A possible route; ask counsel',
  },
  'rights.state.current': { 'zh-Hant': '現行', 'zh-Hans': '现行', en: 'in force' },
  'rights.state.not_yet': { 'zh-Hant': '還沒施行', 'zh-Hans': '尚未施行', en: 'not yet in force' },
  'rights.state.review_due': {
    'zh-Hant': '過期，還沒重新確認',
    'zh-Hans': '过期，还没重新核实',
    en: 'expired, not looked at again',
  },
  'rights.state.no_longer': {
    'zh-Hant': '過期，已不再有效',
    'zh-Hans': '过期，已不再有效',
    en: 'expired, no longer the law',
  },
  'rights.trust.seen': { 'zh-Hant': '對過出處', 'zh-Hans': '核对过出处', en: 'seen in its source' },
  'rights.trust.check_with_counsel': { 'zh-Hant': '待律師確認', 'zh-Hans': '待律师确认', en: 'counsel to confirm' },
  'rights.trust.house': { 'zh-Hant': '公司自己的規定', 'zh-Hans': '公司自己的规定', en: 'the house’s own rule' },
  'rights.dated': {
    'zh-Hant': '{{asOf}} 看過，{{reviewBy}} 前再看',
    'zh-Hans': '{{asOf}} 看过，{{reviewBy}} 前再看',
    en: 'seen {{asOf}}, again by {{reviewBy}}',
  },
  'rights.from': { 'zh-Hant': '{{day}} 起', 'zh-Hans': '{{day}} 起', en: 'from {{day}}' },
  'rights.law': { 'zh-Hant': '依據', 'zh-Hans': '依据', en: 'On what it rests' },
  'rights.law.none': {
    'zh-Hant': '還沒有寫上依據。',
    'zh-Hans': '还没有写上依据。',
    en: 'Nothing is cited here yet.',
  },
  'rights.taiwan': { 'zh-Hant': '台灣', 'zh-Hans': '台湾', en: 'Taiwan' },
  'rights.mainland': { 'zh-Hant': '中國大陸', 'zh-Hans': '大陆', en: 'Mainland China' },
  'rights.uk': { 'zh-Hant': '英國', 'zh-Hans': '英国', en: 'United Kingdom' },
  'rights.own': { 'zh-Hant': '其他地方', 'zh-Hans': '其他地方', en: 'Elsewhere' },
  'rights.where': { 'zh-Hant': '在哪裡工作', 'zh-Hans': '在哪里工作', en: 'Where you work' },
  'rights.edition': {
    'zh-Hant': '第 {{version}} 版，{{by}}，{{at}}',
    'zh-Hans': '第 {{version}} 版，{{by}}，{{at}}',
    en: 'Version {{version}}, {{by}}, {{at}}',
  },
  'rights.edition.none': {
    'zh-Hant': '這是系統附的文字，公司的法務還沒有看過。',
    'zh-Hans': '这是系统自带的文字，公司的法务还没有看过。',
    en: 'This text came with the house. Its own counsel has not looked at it yet.',
  },
  'rights.here': { 'zh-Hant': '公司補充', 'zh-Hans': '公司补充', en: 'Here' },
  'rights.offer': {
    'zh-Hant': '你記下了一件事。接下來你可以怎麼做：',
    'zh-Hans': '你记下了一件事。接下来你可以怎么做：',
    en: 'You have noted something. What you may do now:',
  },
})
