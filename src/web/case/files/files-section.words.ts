import { words } from '#kernel/words.ts'

export const filesSectionWords = words({
  'files.title': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'Files' },
  'files.add': { 'zh-Hant': '加入檔案', 'zh-Hans': '添加文件', en: 'Add files' },
  'files.none': { 'zh-Hant': '還沒有檔案', 'zh-Hans': '还没有文件', en: 'No files yet' },
  'files.none.teach': {
    'zh-Hant': '照片、PDF 或錄音，每個最多 10 MB。客人也能從自己的連結傳。',
    'zh-Hans': '照片、PDF 或录音，每个最多 10 MB。客户也能从自己的链接上传。',
    en: 'Photos, PDF or recordings, up to 10 MB each. Customers can add theirs by their own link.',
  },
  'files.from.customer': { 'zh-Hant': '客人', 'zh-Hans': '客户', en: 'Customer' },
  'files.preview_note': {
    'zh-Hant': '縮圖由上傳的裝置產生，以原檔為準。',
    'zh-Hans': '缩略图由上传的设备生成，以原文件为准。',
    en: 'Small pictures are drawn by the sender’s device. The file itself is what counts.',
  },
  'files.erased': { 'zh-Hant': '已依保存期限刪除', 'zh-Hans': '已按保存期限删除', en: 'Erased when its time was over' },
  'files.held': { 'zh-Hant': '保留中：{{because}}', 'zh-Hans': '保留中：{{because}}', en: 'Held: {{because}}' },
  'files.sending': { 'zh-Hant': '正在傳送 {{name}}', 'zh-Hans': '正在上传 {{name}}', en: 'Sending {{name}}' },
  'files.failed': { 'zh-Hant': '{{name}} 沒有傳成', 'zh-Hans': '{{name}} 没有传成', en: '{{name}} was not sent' },
})
