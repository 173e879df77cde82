import { words } from '#kernel/words.ts'

/** `say` is spoken to the customer, in the customer's language; `why` is for the agent, in theirs. */
export const adviceWords = words({
  'advice.stay_and_get_help.say': {
    'zh-Hant': '我在，先不要掛電話。您現在安全嗎？身邊有人可以陪您嗎？',
    'zh-Hans': '我在，先别挂电话。您现在安全吗？身边有人能陪您吗？',
    en: 'I am here, please stay on the line. Are you safe right now? Is somebody with you?',
  },
  'advice.stay_and_get_help.why': {
    'zh-Hant': '他說的話提到不想活。這不是不當言行，留在線上，組長已經收到通知。',
    'zh-Hans': '他的话里提到不想活。这不算不当言行，留在线上，班组长已经收到通知。',
    en: 'They spoke of not wanting to live. This is never misconduct. Stay; your lead has been told.',
  },
  'advice.threat_end_now.say': {
    'zh-Hant': '您剛才說的話是威脅。我會結束這通電話，您的案件會由同事照常處理。',
    'zh-Hans': '您刚才的话是威胁。我会结束这通电话，您的工单由同事照常处理。',
    en: 'What you said is a threat. I am ending this call. A colleague will handle your case as normal.',
  },
  'advice.threat_end_now.why': {
    'zh-Hant': '這是對人的威脅。說一次就可以結束，不必請示，案件不受影響。',
    'zh-Hans': '这是对人的威胁。说一次就能挂断，不用请示，工单不受影响。',
    en: 'A threat against a person. Say it once and end; nobody has to be asked, the case goes on.',
  },
  'advice.end_now.say': {
    'zh-Hant': '這樣的話我不接受。我會結束這通電話，您的事我們會另外回覆您。',
    'zh-Hans': '这样的话我不能接受。我会结束这通电话，您的事我们会另行回复。',
    en: 'I will not take those words. I am ending this call, and we will answer your matter separately.',
  },
  'advice.end_now.why': {
    'zh-Hant': '辱及家人、歧視或性騷擾的話，聽一次就夠了，可以直接結束。',
    'zh-Hans': '辱及家人、歧视或性骚扰的话，听一次就够了，可以直接挂断。',
    en: 'Family curses, slurs and sexual remarks: once is enough. You may end at once.',
  },
  'advice.may_end.say': {
    'zh-Hant': '我提醒過兩次了，現在要結束通話。案件照常處理，我們會在答應的時間回覆您。',
    'zh-Hans': '我已经提醒过两次，现在要结束通话。工单照常处理，我们会按答应的时间回复您。',
    en: 'I have asked twice, so I am ending the call now. Your case goes on and we will answer when we said.',
  },
  'advice.may_end.why': {
    'zh-Hant': '已經提醒兩次。現在結束不必請示，也不影響任何數字。',
    'zh-Hans': '已提醒两次。现在挂断不用请示，也不影响任何数字。',
    en: 'Two warnings are given. You may end without asking, and no figure counts it.',
  },
  'advice.second_warning.say': {
    'zh-Hant': '我再說一次，請不要罵人。再有一次，我會結束這通電話。',
    'zh-Hans': '我再说一次，请不要骂人。再有一次，我会结束这通电话。',
    en: 'I ask once more that you stop the insults. If it happens again I will end this call.',
  },
  'advice.second_warning.why': {
    'zh-Hant': '第二次直接罵你。第二次提醒之後就可以結束。',
    'zh-Hans': '第二次直接骂你。第二次提醒之后就能挂断。',
    en: 'A second insult aimed at you. After this warning you may end.',
  },
  'advice.first_warning.say': {
    'zh-Hant': '我想幫您把事情處理好。請不要罵人，這樣我們才能繼續。',
    'zh-Hans': '我想帮您把事情办好。请不要骂人，这样我们才能继续。',
    en: 'I want to get this sorted for you. Please leave out the insults so that we can go on.',
  },
  'advice.first_warning.why': {
    'zh-Hant': '這句話是衝著你說的，不是氣事情。可以提醒，也可以不理。',
    'zh-Hans': '这句话是冲着你来的，不是气事情。可以提醒，也可以不理。',
    en: 'That was aimed at you, not at the matter. You may warn, or let it pass.',
  },
  'advice.lead_takes_it.say': {
    'zh-Hant': '同樣的說明再說一次對您沒有幫助。我請組長直接跟您談，前面的事他都看得到，您不用重講。',
    'zh-Hans': '同样的解释再说一遍对您没有帮助。我请班组长直接跟您谈，前面的事他都看得到，您不用再讲一遍。',
    en: 'Explaining it again will not help you. My lead will talk to you and can see everything, so you need not repeat it.',
  },
  'advice.lead_takes_it.why': {
    'zh-Hant': '三次說明都沒有被接受，系統已經請組長接聽。',
    'zh-Hans': '三次解释都没被接受，系统已请班组长接听。',
    en: 'Three explanations were not accepted. The rule has asked your lead.',
  },
  'advice.hand_to_supervisor.say': {
    'zh-Hant': '好，我請主管跟您談。您說的我都記下來了，不用從頭再講。',
    'zh-Hans': '好，我请主管跟您谈。您说的我都记下来了，不用从头再讲。',
    en: 'Of course, I will get my supervisor. I have written it all down, so you need not start over.',
  },
  'advice.hand_to_supervisor.why': {
    'zh-Hant': '他要求跟主管談。按 T 連同前情一起轉。',
    'zh-Hans': '他要求跟主管谈。按 T 连同前情一起转。',
    en: 'They asked for a supervisor. T hands over with the whole story.',
  },
  'advice.own_broken_promise.say': {
    'zh-Hant': '我們說過「{{promise}}」，沒有做到，對不起。我先告訴您現在到哪裡了。',
    'zh-Hans': '我们说过“{{promise}}”，没有做到，对不起。我先告诉您现在到哪一步了。',
    en: 'We said “{{promise}}” and did not do it. I am sorry. Let me first tell you where it stands.',
  },
  'advice.own_broken_promise.why': {
    'zh-Hant': '我們對他有逾期的承諾，這通是我們造成的。先講這件事。',
    'zh-Hans': '我们对他有超时的承诺，这通电话是我们造成的。先说这件事。',
    en: 'We broke a promise to them, so this contact is our doing. Begin with it.',
  },
  'advice.own_the_wait.say': {
    'zh-Hant': '讓您等了 {{minutes}} 分鐘、轉了 {{transfers}} 次，辛苦您了。這次由我從頭到尾處理。',
    'zh-Hans': '让您等了 {{minutes}} 分钟、转了 {{transfers}} 次，辛苦您了。这次由我从头跟到底。',
    en: 'You waited {{minutes}} minutes and were passed on {{transfers}} times. Thank you for holding on. I will see it through.',
  },
  'advice.own_the_wait.why': {
    'zh-Hant': '來電之前的等候和轉接，系統紀錄如此。',
    'zh-Hans': '来电之前的等候和转接，系统记录如此。',
    en: 'The wait and transfers before you answered, as the log has them.',
  },
  'advice.own_the_repeat.say': {
    'zh-Hant': '同一件事讓您一再打來，換作誰都會累。前面的紀錄我看到了，您不用重講。',
    'zh-Hans': '同一件事让您一再打来，换谁都会累。前面的记录我看到了，您不用再讲一遍。',
    en: 'Having to call again about the same thing is tiring. I can see what happened, so you need not repeat it.',
  },
  'advice.own_the_repeat.why': {
    'zh-Hant': '他說不是第一次為這件事打來。',
    'zh-Hans': '他说不是第一次为这件事打来。',
    en: 'They say it is not the first time about this.',
  },
  'advice.take_back_too_much.say': {
    'zh-Hant': '我更正一下，剛才說得太滿了。我能確定的是今天會去查，查到什麼時候，我會給您一個時間。',
    'zh-Hans': '我更正一下，刚才说得太满了。我能确定的是今天会去查，什么时候有结果，我给您一个时间。',
    en: 'Let me correct myself, that was too much to say. What I can be sure of is that I will check today and give you a time.',
  },
  'advice.take_back_too_much.why': {
    'zh-Hant': '剛才那句像是保證。做不到的保證會變成下一通電話。',
    'zh-Hans': '刚才那句像是保证。做不到的保证会变成下一通电话。',
    en: 'That sounded like a guarantee. One we cannot keep becomes the next call.',
  },
  'advice.hear_anger.say': {
    'zh-Hant': '我聽得出來您非常不安。您可以確切告訴我，發生了什麼事讓您這麼不安嗎？',
    'zh-Hans': '我能听到您非常不安。您能确切地告诉我发生了什么让您非常不安吗？',
    en: 'I can hear you’re very upset. Can you tell me exactly what happened?',
  },
  'advice.hear_anger.why': {
    'zh-Hant': '他很生氣，還沒有人接住這個感受。生氣不是辱罵。',
    'zh-Hans': '他很生气，还没人接住这个感受。生气不是辱骂。',
    en: 'They are angry and nobody has said so yet. Angry is not abusive.',
  },
  'advice.offer_the_form.say': {
    'zh-Hant': '投訴是您的權利，表單在這裡：{{link}}，我也可以現在就幫您寫。這件事我同樣照常處理。',
    'zh-Hans': '投诉是您的权利，表单在这里：{{link}}，我也可以现在就帮您写。这件事我照样正常处理。',
    en: 'Complaining is your right. The form is here: {{link}}, or I can write it down for you now. I deal with this matter all the same.',
  },
  'advice.offer_the_form.why': {
    'zh-Hant': '他說「不給就客訴」。馬上把表單給他，這句話就不再是籌碼。按 1 會記下說過、也給過。',
    'zh-Hans': '他说“不给就投诉”。马上把表单给他，这句话就不再是筹码。按 1 会记下说过、也给过。',
    en: '“Do it or I complain.” Give them the form at once and it is no lever any more. 1 notes that it was said, and offered.',
  },
  'advice.busy_day.say': {
    'zh-Hant': '您生氣是對的。今天每個人都很忙，服務沒有做好。',
    'zh-Hans': '您生气是对的。今天每个人都很忙，服务都在受影响。',
    en: 'You’re right to be angry. Everyone is busy today, and service is suffering.',
  },
  'advice.busy_day.why': {
    'zh-Hant': '現在真的有人在排隊，這句話是實話，才會出現。',
    'zh-Hans': '现在确实有人在排队，这句是实话，才会出现。',
    en: 'People really are waiting at this moment. The sentence appears only while that is true.',
  },
  'advice.staff_apart.say': {
    'zh-Hant': '您對那位同事的意見我記下來了，主管會另外查證後回覆您。我先處理您的事。',
    'zh-Hans': '您对那位同事的意见我记下来了，主管会另外核实后回复您。我先办您的事。',
    en: 'I have noted what you say about my colleague. A supervisor looks into it and answers you. Let me deal with your matter first.',
  },
  'advice.staff_apart.why': {
    'zh-Hant': '這是對人的要求，交給二線主管，一項一項答。人的事不在這通電話裡談。',
    'zh-Hans': '这是对人的要求，交给二线主管，一项一项答。人的事不在这通电话里谈。',
    en: 'A demand about a person goes to the second line. One thing at a time; not in this call.',
  },
  'advice.their_right.say': {
    'zh-Hant': '這是您的權利。同時我把現在能做的先做：',
    'zh-Hans': '这是您的权利。同时我把现在能做的先做：',
    en: 'That is your right. Meanwhile, here is what I can do now:',
  },
  'advice.their_right.why': {
    'zh-Hant': '投訴、找媒體是權利，不是威脅，也不算不當言行。',
    'zh-Hans': '投诉、找媒体是权利，不是威胁，也不算不当言行。',
    en: 'Going to a regulator or the press is a right, not a threat and not misconduct.',
  },
  'advice.money_if_we_erred.say': {
    'zh-Hant': '如果查證是我們的錯造成的，損失我們會負責處理。我先把事實查清楚，再給您答覆的時間。',
    'zh-Hans': '如果核实是我们的错造成的，损失我们会负责处理。我先把事实查清，再给您答复的时间。',
    en: 'If we find that our mistake caused it, we will deal with the loss. Let me establish the facts and give you a time for the answer.',
  },
  'advice.money_if_we_erred.why': {
    'zh-Hant': '事實還沒核實，所以用「如果」。金額由二線決定。',
    'zh-Hans': '事实还没核实，所以用“如果”。金额由二线决定。',
    en: 'The facts are not verified, hence “if”. The amount is for the second line.',
  },
  'advice.other_words.say': {
    'zh-Hant': '我剛才沒有說到您在意的地方。對您來說，怎樣才算處理好？',
    'zh-Hans': '我刚才没说到您在意的地方。对您来说，怎样才算办好？',
    en: 'I have not answered what matters to you. What would have been right, in your eyes?',
  },
  'advice.other_words.why': {
    'zh-Hant': '說明沒有被接受。再說一次同樣的話沒有用，問他需要什麼。',
    'zh-Hans': '解释没被接受。再说一遍同样的话没用，问他需要什么。',
    en: 'The explanation was not accepted. The same words again will not help; ask for the need.',
  },
  'advice.warm_end.say': {
    'zh-Hant': '謝謝您說這些。有變化我會先告訴您，還需要什麼隨時找我們。',
    'zh-Hans': '谢谢您这么说。有变化我会先告诉您，还需要什么随时找我们。',
    en: 'Thank you for saying so. If anything changes you will hear it from us first. Call whenever you need us.',
  },
  'advice.warm_end.why': {
    'zh-Hant': '他道謝了，該說的也說完了。',
    'zh-Hans': '他道谢了，该说的也说完了。',
    en: 'They thanked you, and all is said.',
  },
  'advice.restate.say': {
    'zh-Hant': '我確認一下我聽到的：……這樣對嗎？',
    'zh-Hans': '我确认一下我听到的：……这样对吗？',
    en: 'Let me say back what I heard: … Is that right?',
  },
  'advice.restate.why': {
    'zh-Hant': '還沒有覆述。他確認之後，再提方案。',
    'zh-Hans': '还没有复述。他确认之后，再提方案。',
    en: 'Not restated yet. Propose once they have agreed to it.',
  },
  'advice.name_the_time.say': {
    'zh-Hant': '我最晚在……之前給您回覆，就算還沒有結果也會打給您。',
    'zh-Hans': '我最晚在……之前给您回复，就算还没有结果也会打给您。',
    en: 'You will hear from me by … at the latest, even if there is no result yet.',
  },
  'advice.name_the_time.why': {
    'zh-Hant': '承諾要有時間，才算數。',
    'zh-Hans': '承诺要有时间，才算数。',
    en: 'A promise counts once it has a time.',
  },
  'advice.recap.say': {
    'zh-Hant': '我們重點對一次：……還有什麼我可以幫忙的嗎？',
    'zh-Hans': '我们把要点对一遍：……还有什么我能帮忙的吗？',
    en: 'Let us go over what we agreed: … Is there anything else I can do?',
  },
  'advice.recap.why': {
    'zh-Hant': '他同意了。收尾前把雙方答應的事說一遍。',
    'zh-Hans': '他同意了。收尾前把双方答应的事说一遍。',
    en: 'They agreed. Say what both sides will do before you close.',
  },
  'advice.ask_agreement.say': {
    'zh-Hant': '這樣處理，您覺得可以嗎？',
    'zh-Hans': '这样处理，您看可以吗？',
    en: 'Would that settle it for you?',
  },
  'advice.ask_agreement.why': {
    'zh-Hant': '方案提了，還沒問他同不同意。',
    'zh-Hans': '方案提了，还没问他同不同意。',
    en: 'You proposed; ask whether they agree.',
  },
  'advice.propose.say': {
    'zh-Hant': '我建議這樣處理：……',
    'zh-Hans': '我建议这样解决：……',
    en: 'This is how I suggest we resolve it: …',
  },
  'advice.propose.why': {
    'zh-Hant': '他確認了你的覆述，可以提方案了。',
    'zh-Hans': '他确认了你的复述，可以提方案了。',
    en: 'They confirmed what you said back. Now propose.',
  },
})
