import type { PosterTexts } from './en.poster.ts';

/** What a printed poster says. */
export const zhHansPoster: PosterTexts = {
  lead: '货物有问题？服务不满意？请在这里告诉我们。',
  scan: '用手机扫描二维码即可，无需下载应用，也无需注册。',
  noCamera: (address) => `无法扫码？请打开 ${address}`,
  first: {
    urgent: (time) => `紧急情况：${time}内答复。`,
    other: (time) => `其他情况：${time}内答复。`,
  },
  lengths: {
    seconds: (amount) => `${amount} 秒`,
    minutes: (amount) => `${amount} 分钟`,
    hours: (amount) => `${amount} 小时`,
    'working-seconds': (amount) => `工作时间 ${amount} 秒`,
    'working-minutes': (amount) => `工作时间 ${amount} 分钟`,
    'working-hours': (amount) => `工作时间 ${amount} 小时`,
    'calendar-days': (amount) => `${amount} 天`,
    'working-days': (amount) => `${amount} 个工作日`,
  },
  call: (telephone) => `也可以拨打电话：${telephone}`,
  misconduct: '举报违规行为，内容保密，也可以匿名。',
  qr: (site) => `打开${site}反馈表的二维码`,
  print: '打印海报',
  unknownSite: (code) => `本门户没有“${code}”这个站点。`,
  unfinished: '海报还没有要打开的页面：请填写嵌入了反馈组件的页面地址。',
};
