import { words } from '#kernel/words.ts'

/** Sentences of refusals that any route may give. */
export const platformWords = words({
  'input.invalid': {
    'zh-Hant': '有欄位不對，什麼都沒有儲存。',
    'zh-Hans': '有字段不对，什么都没有保存。',
    en: 'Something in the request is not right. Nothing was stored.',
  },
  'session.missing': { 'zh-Hant': '請先登入。', 'zh-Hans': '请先登录。', en: 'Please sign in first.' },
  'session.wrong': {
    'zh-Hant': '電子郵件或密碼不對。',
    'zh-Hans': '邮箱或密码不对。',
    en: 'That e-mail and password do not go together.',
  },
  'session.too_many': {
    'zh-Hant': '試太多次了，請 {{minutes}} 分鐘後再試。',
    'zh-Hans': '尝试次数太多，请 {{minutes}} 分钟后再试。',
    en: 'Too many attempts. Please try again in {{minutes}} minutes.',
  },
  'access.not_yours': {
    'zh-Hant': '這不在您的權限內。',
    'zh-Hans': '您没有这个权限。',
    en: 'This is outside what your role may do.',
  },
  'access.other_site': {
    'zh-Hant': '這個請求不是從本站的頁面送來的。',
    'zh-Hans': '这个请求不是从本站页面发来的。',
    en: 'This request did not come from a page of this site.',
  },
  'route.unknown': {
    'zh-Hant': '沒有這個位址。',
    'zh-Hans': '没有这个地址。',
    en: 'There is nothing at this address.',
  },
  'body.too_large': { 'zh-Hant': '內容太大。', 'zh-Hans': '内容太大。', en: 'This is too large.' },
  'body.not_json': {
    'zh-Hant': '內容要用 JSON 傳送。',
    'zh-Hans': '内容要用 JSON 发送。',
    en: 'The body has to be JSON.',
  },
  'body.not_file': {
    'zh-Hant': '檔案要以原來的內容傳送。',
    'zh-Hans': '文件要以原始内容发送。',
    en: 'The file has to be sent as it is.',
  },
  'file.too_large': {
    'zh-Hant': '這個檔案太大了，每個檔案最多 10 MB。',
    'zh-Hans': '这个文件太大了，每个文件最多 10 MB。',
    en: 'This file is too large. Each may have 10 MB.',
  },
  'file.too_many_at_once': {
    'zh-Hant': '同時上傳的檔案太多，請等前一個傳完再試。',
    'zh-Hans': '同时上传的文件太多，请等前一个传完再试。',
    en: 'Too many files are on their way at once. Please wait for the one before.',
  },
  'house.fault': {
    'zh-Hant': '我們這邊出了問題，您送出的內容沒有儲存。請再試一次。',
    'zh-Hans': '我们这边出了问题，您提交的内容没有保存。请再试一次。',
    en: 'Something broke on our side. What you sent was not stored. Please try again.',
  },
  'clock.not_virtual': {
    'zh-Hant': '這裡用的是真實時間，不能調整。',
    'zh-Hans': '这里用的是真实时间，不能调整。',
    en: 'This house runs on real time. It cannot be moved.',
  },
})
