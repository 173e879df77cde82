import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/roles.ts'

/** An online shop with car parks, which also answers the public line of a city. */
export const COMPANY: Readonly<Record<Language, string>> = {
  'zh-Hant': '河岸生活',
  'zh-Hans': '河岸生活',
  en: 'Riverside Living',
}

export type Person = {
  key: string
  name: string
  role: Role
  language: Language
  team: '台北一組' | '台北二組' | '杭州一组' | 'Harbour' | ''
  email: string
}

/** Whoever works beside a team and answers to another names the other. */
type Teamed = readonly [key: string, name: string, answersTo?: Person['team']]

const floor = (language: Language, team: Person['team'], lead: Teamed, agents: readonly Teamed[]): Person[] => [
  person(lead, 'lead', language, team),
  ...agents.map((agent) => person(agent, 'agent', language, agent[2] ?? team)),
]

const person = ([key, name]: Teamed, role: Role, language: Language, team: Person['team'] = ''): Person => ({
  key,
  name,
  role,
  language,
  team,
  email: `${key}@riverside.example`,
})

export const people: readonly Person[] = [
  ...floor(
    'zh-Hant',
    '台北一組',
    ['guo', '郭明哲'],
    [
      ['chen', '陳柏宇'],
      ['mei', '蘇美珊'],
      ['fang', '張筱芳'],
      ['jun', '周品君'],
      ['ting', '許雅婷', '台北二組'],
    ],
  ),
  ...floor(
    'zh-Hans',
    '杭州一组',
    ['han', '韩静'],
    [
      ['heyu', '何雨'],
      ['pengtao', '彭涛'],
      ['xiaolin', '马晓琳'],
      ['yiming', '赵一鸣'],
      ['sunjia', '孙佳'],
    ],
  ),
  ...floor(
    'en',
    'Harbour',
    ['ruth', 'Ruth Caldwell'],
    [
      ['dana', 'Dana Whitlock'],
      ['omar', 'Omar Haddad'],
      ['priya', 'Priya Nair'],
      ['tom', 'Tom Okafor'],
    ],
  ),
  person(['tsai', '蔡宗翰'], 'manager', 'zh-Hant'),
  person(['shenlan', '沈岚'], 'manager', 'zh-Hans'),
  person(['moira', 'Moira Quinn'], 'manager', 'en'),
  person(['huang', '黃淑惠'], 'second_line', 'zh-Hant'),
  person(['leimin', '雷敏'], 'second_line', 'zh-Hans'),
  person(['grace', 'Grace Obi'], 'second_line', 'en'),
  person(['gao', '高文怡'], 'qa', 'zh-Hant'),
  person(['wei', '魏思安'], 'counsellor', 'zh-Hant'),
  person(['peiwen', '藍沛文'], 'counsellor', 'zh-Hant'),
  person(['zheng', '鄭維倫'], 'legal', 'zh-Hant'),
  person(['hsu', '徐若婷'], 'hr', 'zh-Hant'),
  person(['yen', '顏立誠'], 'compliance', 'zh-Hant'),
  person(['liang', '梁国栋'], 'department', 'zh-Hans'),
  person(['marsh', 'Helen Marsh'], 'executive', 'en'),
  person(['jian', '簡文成'], 'client', 'zh-Hant'),
  person(['nadia', 'Nadia Petrov'], 'admin', 'en'),
]
