import type { ProblemTexts } from './problem-texts.ts';

export const problemTexts: ProblemTexts = {
  'body-not-json': '请求无法读取，这是我们的问题。',
  'body-too-large': '内容过长，无法一次提交，请精简文字。',
  'body-invalid': '部分内容的格式不符合要求，请检查您填写的内容。',
  'media-type': '请求无法读取，这是我们的问题。',
  'same-id-other-body': '该编号下已提交过不同的内容。',
  'unknown-portal': '本网站目前未开通反馈功能。',
  'origin-not-allowed': '本网站未被授权接收反馈。',
  'not-signed-in': '登录已失效，请重新登录。',
  'identity-refused': '无法确认您的身份，请重新登录。',
  'not-allowed': '您没有进行此操作的权限。',
  'not-found': '找不到相关内容。',
  'version-conflict': '在此期间，其他人已更新此工单。',
  'command-refused': '当前阶段无法进行此操作。',
  'belongs-to-another': '此工单属于另一个账号。',
  'stays-unnamed': '此反馈为匿名提交，因此不会关联到任何账号。',
  'upload-refused': '文件未被接收。',
  'too-many-streams': '打开的连接过多，更新会稍晚显示。',
  unavailable: '服务暂时无法连接，请稍后重试。',
  internal: '我们的系统出了问题，请稍后重试。',
};
