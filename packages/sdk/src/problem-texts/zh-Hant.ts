import type { ProblemTexts } from './problem-texts.ts';

export const problemTexts: ProblemTexts = {
  'body-not-json': '無法讀取這項請求，這是我們的問題。',
  'body-too-large': '內容過長，無法一次送出，請精簡文字。',
  'body-invalid': '部分內容的格式不符合要求，請檢查您填寫的內容。',
  'media-type': '無法讀取這項請求，這是我們的問題。',
  'same-id-other-body': '這個編號先前已送出過不同的內容。',
  'unknown-portal': '本網站目前尚未開放意見反映。',
  'origin-not-allowed': '本網站未獲授權受理意見反映。',
  'not-signed-in': '登入已失效，請重新登入。',
  'identity-refused': '無法確認您的身分，請重新登入。',
  'not-allowed': '您沒有進行這項操作的權限。',
  'not-found': '找不到相關內容。',
  'version-conflict': '在這段期間，已有其他人更新這件案件。',
  'command-refused': '目前階段無法進行這項操作。',
  'belongs-to-another': '這件案件屬於另一個帳號。',
  'stays-unnamed': '這件案件以匿名方式反映，因此不會與任何帳號連結。',
  'upload-refused': '檔案未獲受理。',
  unavailable: '目前無法連線至服務，請稍後再試。',
  internal: '我們的系統發生問題，請稍後再試。',
};
