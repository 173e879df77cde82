import { words } from '#kernel/words.ts'

/** The text a house comes with, until its own counsel or manager publishes another. One line, one rule. */
export const firstPolicyWords = words({
  'policy.first.staff': {
    'zh-Hant': [
      '先聽完，再說明能做什麼、不能做什麼，並說出理由。',
      '只答應做得到的事，答應了就留下時間。',
      '生氣不是不當行為。客人可以不滿、可以要求主管、可以去申訴，也可以說要公開。',
      '不用外號稱呼客人，不寫評價人格的字，不寫診斷。',
      '說錯了就更正，並告訴聽過的人。',
      '遇到針對你的辱罵、騷擾或威脅，你可以提醒，也可以結束，不必請示，不影響任何考核。',
    ].join('\n'),
    'zh-Hans': [
      '先听完，再说明能做什么、不能做什么，并说出理由。',
      '只承诺做得到的事，承诺了就写明时间。',
      '生气不算不当行为。客户可以不满、可以要求找主管、可以投诉，也可以说要曝光。',
      '不给客户起外号，不写评价人格的话，不写诊断。',
      '说错了就更正，并告诉听到过的人。',
      '遇到针对你的辱骂、骚扰或威胁，你可以提醒，也可以挂断，不用请示，不影响任何考核。',
    ].join('\n'),
    en: [
      'Listen to the end, then say what can be done, what cannot, and why.',
      'Promise only what can be kept, and put a time to it.',
      'Anger is not misconduct. A customer may be dissatisfied, ask for a supervisor, complain elsewhere, or say they will go public.',
      'No nicknames, no words about character, no diagnosis in anything we write about a customer.',
      'What was said wrongly is put right, and whoever heard it is told.',
      'Where you are insulted, harassed or threatened you may warn and you may end the contact, without asking, and it counts against you in nothing.',
    ].join('\n'),
  },
  'policy.first.customers': {
    'zh-Hant': [
      '客訴有沒有道理，和說話的方式分開處理；說話的方式不會讓案件變慢、降級或結案。',
      '每一步都由人決定，依序是：說清楚界線、書面提醒、書面警告、調整往來方式。前一步沒做過，不跳到下一步；有立即危險時例外，要寫下理由。',
      '決定的人、核可的人、受到傷害的人、審查申訴的人，必須是不同的人。',
      '每個決定都有理由、依據、開始與結束的日期；到期自動失效，延長要重新決定。',
      '緊急聯絡、個人資料權利、外部申訴、新的問題，以及至少一種聯絡方式，永遠開著。',
      '我們自己造成的來電不算在客人身上。',
      '客人會收到書面通知，並可申訴一次。',
    ].join('\n'),
    'zh-Hans': [
      '投诉有没有道理，和说话的方式分开处理；说话的方式不会让工单变慢、降级或结案。',
      '每一步都由人决定，依次是：说清界线、书面提醒、书面警告、调整往来方式。前一步没做过，不跳到下一步；有紧急危险时例外，要写明理由。',
      '作决定的人、批准的人、受到伤害的人、复核申诉的人，必须是不同的人。',
      '每个决定都有理由、依据、起止日期；到期自动失效，延长要重新决定。',
      '紧急联系、个人信息权利、外部投诉、新的问题，以及至少一种联系方式，始终开着。',
      '我们自己造成的来电不算在客户头上。',
      '客户会收到书面通知，并可申诉一次。',
    ].join('\n'),
    en: [
      'Whether a complaint is right and how it is spoken are two things; how it is spoken never slows, lowers or closes it.',
      'Each step is decided by people, in this order: say where the line is, written advice, written warning, changed access. No step is skipped, except in immediate danger and with the reason written down.',
      'Whoever decides, whoever approves, whoever was hurt and whoever hears the appeal are different people.',
      'Every decision has its reason, its grounds, a first day and a last. It lapses by itself; to extend it is to decide anew.',
      'Emergencies, rights over personal data, complaints outside, a new matter and at least one way to reach us always stay open.',
      'Contacts that we caused ourselves never count against a customer.',
      'The customer is told in writing and may appeal once.',
    ].join('\n'),
  },
})
