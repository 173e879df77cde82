import { story } from '#demo/story.ts'

export const notThatKindOfChat = story({
  id: 'not-that-kind-of-chat',
  title: '问尺码的人',
  language: 'zh-Hans',
  channel: 'chat',
  queue: 'orders',
  customer: { name: '夜航船', phone: '138-0000-0295' },
  agent: 'sunjia',
  waited: 8,
  transfers: 0,
  day: -2,
  time: '20:10',
  lines: [
    { at: '0:00', who: 'customer', says: '在不' },
    { at: '0:10', who: 'agent', says: '您好，我是客服孙佳，请问有什么可以帮您？' },
    { at: '0:22', who: 'customer', says: '睡衣的尺码 165 的穿啥' },
    {
      at: '0:38',
      who: 'agent',
      says: '165 左右一般穿 M，肩宽的话 L。您方便告诉我平时上衣的尺码吗？',
      reads: ['explain', 'confirm_ask'],
    },
    {
      at: '0:55',
      who: 'customer',
      says: '给女朋友买 你多高啊 你穿啥码 发张你穿的我看看😏',
      reads: ['sexual'],
      conduct: 3,
    },
    { at: '1:08', who: 'agent', says: '我只回答商品的问题。是要 M 还是 L？', reads: ['decline'] },
    { at: '1:24', who: 'customer', says: '别装 你里面穿没穿 语音给哥听听', reads: ['sexual'], conduct: 3 },
    {
      at: '1:32',
      who: 'agent',
      says: '这些话属于骚扰，请停下。再说一句，我就结束会话并留存记录。',
      reads: ['warning'],
    },
    {
      at: '1:44',
      who: 'customer',
      says: '装清纯哈哈 今晚几点下班 哥在门口等你 带你试衣服',
      reads: ['sexual', 'threat'],
      conduct: 3,
    },
    {
      at: '1:50',
      who: 'agent',
      says: '会话到此结束，记录已经留存。需要买东西，您随时可以自助下单。',
      reads: ['end_notice'],
    },
  ],
  steps: [
    { at: '1:30', does: 'warning' },
    { at: '1:50', does: 'end_for_conduct' },
  ],
  end: { by: 'agent_for_conduct', calm: 'no', solved: 'unsure', kind: 'enquiry', need: '睡衣尺码' },
})
