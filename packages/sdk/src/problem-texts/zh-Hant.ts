import type { ProblemTexts } from './problem-texts.ts';

export const problemTexts: ProblemTexts = {
  'body-not-json': '無法讀取送出的內容，這是我們的問題。',
  'body-too-large': '內容過長，無法一次送出，請精簡文字。',
  'body-invalid': '部分內容的格式不符合要求，請檢查您填寫的內容。',
  'media-type': '無法讀取送出的內容，這是我們的問題。',
  'same-id-other-body': '這個編號先前已送出過不同的內容。',
  'unknown-portal': '這個網站目前尚未開放意見反映。',
  'origin-not-allowed': '這個網站未獲授權接受意見反映。',
  'not-signed-in': '登入已失效，請重新登入。',
  'identity-refused': '無法確認您的身分，請重新登入。',
  'not-allowed': '您沒有進行這項操作的權限。',
  'not-found': '找不到相關內容。',
  'version-conflict': '這個案件剛才已由其他人更新。',
  'command-refused': '目前階段無法進行這項操作。',
  'belongs-to-another': '這個案件屬於另一個帳號。',
  'stays-unnamed': '這個案件是匿名反映的，因此不會連結到任何帳號。',
  'upload-refused': '檔案未被接受。',
  'too-many-streams': '開啟的連線過多，更新會稍晚顯示。',
  unavailable: '目前無法連上服務，請稍後再試。',
  internal: '我們的系統發生問題，請稍後再試。',
};
