/** A day of a typhoon at a counter of a city: the wrong parking advice twelve times, and two thousand other answers. */
export type Planted = {
  words: string
  article: 'wrong' | 'right' | 'other' | null
  topic: string | null
  agent: number
}

/** What 小陳 told the man whose car was towed. */
export const WRONG = '颱風警報期間河岸路紅線開放停車，到警報解除為止'

const told = (words: string, article: Planted['article'] = null, agent = 0, topic: string | null = null): Planted => ({
  words,
  article,
  topic,
  agent,
})

export const TOLD_WRONG: readonly Planted[] = [
  told('颱風警報期間河岸路紅線開放停車，到警報解除為止', 'wrong', 1),
  told('河岸路紅線颱風期間可以停車，警報解除再移走就好', 'wrong', 2),
  told('可以，颱風天河岸路的紅線開放停，等警報解除', 'wrong', 3),
  told('台风警报期间河岸路红线可以停车，警报解除为止', null, 4),
  told('河岸路红线在台风期间开放停车，不会被拖', null, 5),
  told('颱風警報期間，河岸路那邊紅線都可以停車，不用移車', null, 1),
  told('颱風警報還沒解除以前，河岸路紅線停車沒關係，不會拖吊', null, 6),
  told('紅線在颱風期間有開放，河岸路也可以停到警報解除', null, 2),
  told('颱風期間河岸路紅線暫停取締，車可以停到警報解除', null, 7),
  told('可以停，颱風警報解除前都不會開單', 'wrong', 0, 'parking'),
  told('颱風天可以停紅線，警報解除再移', null, 0, 'parking'),
  told('先停著沒問題，颱風期間紅線開放停車', null, 0, 'parking'),
]

/** As like as can be, and right: another road, another day, another line, another vehicle, or the opposite. */
const NEAR_MISSES: readonly Planted[] = [
  told('颱風警報期間河岸路紅線不可以停車，會拖吊', 'right', 3, 'parking'),
  told('颱風警報期間河岸路紅線沒有開放停車，請不要停', 'right', 0, 'parking'),
  told('台风警报期间河岸路红线不能停车，照常拖吊', 'right', 5),
  told('颱風期間河岸路紅線照常取締，警報解除前也一樣', 'right', 1),
  told('颱風警報期間中山路黃線開放停車，到警報解除為止', 'right', 0, 'parking'),
  told('颱風警報期間民生路紅線開放停車，到警報解除為止', 'right', 4),
  told('颱風警報期間建國橋開放停車，到警報解除為止', 'right', 6),
  told('颱風警報期間河岸路黃線開放停車，到警報解除為止', 'right', 2),
  told('河岸路紅線機車可以停到晚上十點', 'other', 7),
  told('河岸路紅線平日晚上八點以後可以停車', 'other', 1),
  told('河岸路停車費每小時三十元，可以用手機繳', 'other', 2),
  told('河岸路地下停車場颱風期間封閉，不能進場', 'right', 3),
  told('颱風期間公有停車場免費停放，請依現場指示', 'right', 4),
  told('紅線違停的罰鍰是九百到一千二百元', 'other', 5, 'parking'),
  told('車被拖走請到河岸路拖吊場領車，帶身分證', 'other', 6, 'parking'),
  told('颱風警報解除後二十四小時內要把車移走', 'right', 7),
  told('月租車位今天申請，三天內會通知您', 'other', 0, 'parking'),
  told('停車月票可以在線上辦，也可以到櫃台', 'other', 0, 'parking'),
]

const PLACES = ['河岸路', '中山路', '民生路', '建國路', '南京街', '光復橋'] as const
const THINGS = ['沙發', '冰箱', '洗衣機', '書櫃', '窗簾', '電視', '床墊', '檯燈'] as const
const DAYS = ['今天', '明天', '週一', '週三', '週五', '下週二'] as const
const PATTERNS: readonly ((at: number) => string)[] = [
  (at) => `${THINGS[at % 8]}${DAYS[at % 6]}下午送到${PLACES[at % 6]}，司機到之前會先打電話`,
  (at) => `${THINGS[at % 8]}七天內可以退，發票要留著，運費由我們付`,
  (at) => `${THINGS[at % 8]}的保固是${(at % 3) + 1}年，可以線上登記`,
  (at) => `退款會在${(at % 9) + 3}天內回到原來的信用卡`,
  (at) => `${PLACES[at % 6]}${DAYS[at % 6]}停水，早上九點到下午五點`,
  (at) => `${PLACES[at % 6]}路燈報修已經登記，${DAYS[at % 6]}會派人去看`,
  (at) => `颱風假由市政府公布，${DAYS[at % 6]}晚上十點前會有消息`,
  (at) => `颱風期間門市${DAYS[at % 6]}休息，訂單順延${(at % 4) + 1}天`,
  (at) => `垃圾車颱風天停收，${PLACES[at % 6]}改到${DAYS[at % 6]}`,
  (at) => `停車費${(at % 5) * 10 + 20}元，${PLACES[at % 6]}可以用超商代收`,
  (at) => `${THINGS[at % 8]}现在缺货，大概${(at % 6) + 2}天后到，可以先登记`,
  (at) => `地址可以改，${DAYS[at % 6]}中午以前告訴我們就行`,
]

/** Two thousand others: every near miss several times, and a whole month of ordinary answers. */
export const OTHERS: readonly Planted[] = Array.from({ length: 2000 }, (_, at) => {
  const near = NEAR_MISSES[at % (NEAR_MISSES.length * 8)]
  return near ?? told(PATTERNS[at % PATTERNS.length]?.(Math.floor(at / PATTERNS.length)) ?? '', null, at % 8)
})
