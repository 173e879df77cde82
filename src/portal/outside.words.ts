import { words } from '#kernel/words.ts'

/** Bodies outside, as a customer is told of them. What the law says is theirs to say, so none of it is printed here. */
export const outsideWords = words({
  'outside.tw_1950': {
    'zh-Hant': '全國消費者服務專線 1950：諮詢，並轉接您所在縣市',
    'zh-Hans': '台湾消费者服务专线 1950：咨询，并转接所在县市',
    en: 'Consumer line 1950 (Taiwan): advice, and on to your county or city',
  },
  'outside.tw_local': {
    'zh-Hant': '縣市政府消費者服務中心：申訴，之後可以申請調解',
    'zh-Hans': '台湾各县市政府消费者服务中心：投诉，之后可以申请调解',
    en: 'Consumer service centre of your county or city (Taiwan): complaint, then mediation',
  },
  'outside.tw_1999': {
    'zh-Hant': '縣市 1999 專線：向主管機關陳情；對處分不服，看處分書上寫的救濟方式',
    'zh-Hans': '台湾县市 1999 热线：向主管机关陈情；对处分不服，看处分书上写的救济方式',
    en: 'City line 1999 (Taiwan): petition the authority. Against a fine, follow what the notice itself says',
  },
  'outside.tw_foi': {
    'zh-Hant': '金融消費評議中心：銀行、保險、證券的爭議',
    'zh-Hans': '台湾金融消费评议中心：银行、保险、证券争议',
    en: 'Financial Ombudsman Institution (Taiwan): banks, insurance, securities',
  },
  'outside.cn_12315': {
    'zh-Hant': '12315 平台（中國大陸）：消費投訴與舉報',
    'zh-Hans': '全国 12315 平台：消费投诉和举报',
    en: '12315 platform (mainland China): consumer complaints and reports',
  },
  'outside.cn_12345': {
    'zh-Hant': '12345 熱線（中國大陸）：向地方政府反映',
    'zh-Hans': '12345 政务服务便民热线：向当地政府反映',
    en: '12345 line (mainland China): take it to the local government',
  },
  'outside.cn_regulator': {
    'zh-Hant': '行業主管部門（中國大陸），例如銀行保險 12378',
    'zh-Hans': '行业主管部门，例如银行保险 12378',
    en: 'The regulator of the trade (mainland China), such as 12378 for banks and insurers',
  },
  'outside.uk_advice': {
    'zh-Hant': 'Citizens Advice 消費者專線（英國）0808 223 1133',
    'zh-Hans': 'Citizens Advice 消费者热线（英国）0808 223 1133',
    en: 'Citizens Advice consumer helpline, 0808 223 1133',
  },
  'outside.uk_ombudsman': {
    'zh-Hant': '該行業的申訴專員或替代性爭議解決機構（英國）',
    'zh-Hans': '该行业的申诉专员或替代性争议解决机构（英国）',
    en: 'The ombudsman or dispute body of the trade. It may ask for our final answer first',
  },
  'outside.uk_lgsco': {
    'zh-Hant': '地方政府與社會照護申訴專員（英格蘭）',
    'zh-Hans': '地方政府与社会照护申诉专员（英格兰）',
    en: 'Local Government and Social Care Ombudsman (England)',
  },
})
