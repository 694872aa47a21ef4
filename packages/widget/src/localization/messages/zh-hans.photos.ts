import type { Messages } from './en.ts';

/** What is said about photos and files, and about reading barcodes. */
export const photosTexts: Pick<Messages, 'photos' | 'scan'> = {
  photos: {
    title: '照片和文件',
    add: '添加照片或文件',
    limits: (count) =>
      `可添加照片、PDF 和短视频，最多 ${count} 个。照片中的位置和拍摄信息会被去除，PDF 和视频按原样发送。`,
    drop: '拖放到这里',
    checklist: {
      title: '有以下资料更便于核实，没有也可以提交',
      progress: (filled, total) => `已添加 ${filled} 项，共 ${total} 项`,
      missing: '没有照片标明的资料：',
      help: {
        label: '单号和条码要清晰可读',
        'outer-box': '拍到整个箱子和破损处',
        'inner-packing': '填充物和封装情况',
        item: '靠近拍，看得清问题所在',
        'whole-pallet': '退后几步，拍到整个托盘',
        'delivery-note': '带有签字和备注',
        'count-sheet': '有清点数量的那一页',
        'truck-and-plate': '车牌号要清晰可读',
        screenshot: '出问题的页面或消息',
      },
    },
    preparing: '正在处理…',
    remove: (name) => `移除 ${name}`,
    preview: (name) => `照片 ${name}`,
    refused: {
      'too-many': (name, max) => `未添加 ${name}：一次反馈最多 ${max} 个文件。`,
      type: (name) => `无法添加 ${name}。支持照片（JPEG、PNG、WebP）、PDF 和视频（MP4、MOV、WebM）。`,
      heic: (name) =>
        `${name} 是 HEIC 格式，此浏览器无法打开。请改用截图，或在相机设置中选择“兼容性最佳”（JPEG）。`,
      unreadable: (name) => `${name} 无法打开，文件可能已损坏。`,
      'too-large': (name, photo, pdf, video) =>
        `${name} 过大。照片压缩后不能超过 ${photo}，PDF 不能超过 ${pdf}，视频不能超过 ${video}。`,
      empty: (name) => `${name} 是空文件。`,
    },
  },
  scan: {
    button: '扫码',
    label: (field) => `扫码填写：${field}`,
    title: '扫描条码',
    aim: '请将条码或二维码对准取景框。',
    starting: '正在打开相机…',
    read: (text) => `已识别 ${text}，请在输入框中核对。`,
    torch: '照明灯',
    fromPhoto: '改用照片',
    again: '重试',
    nothing: '这张照片中没有识别到条码。请换一张更近、更清晰的照片，或手动输入单号。',
    reading: '正在识别照片…',
    unusable: '该条码中没有可用的单号。请对准其他条码，或手动输入。',
    camera: '相机画面',
    missing: '扫码功能加载失败。请检查网络，或手动输入单号。',
    failed: {
      detector: '此浏览器无法在本页面识别条码，请手动输入单号。',
      denied: '此页面没有相机权限。请在浏览器设置中（一般点击网址旁的图标）允许使用相机，然后重试。',
      none: '没有找到相机。您可以改用照片，或手动输入单号。',
      busy: '相机暂时无法使用，可能正被其他应用占用。请关闭该应用后重试。',
      insecure: '只有安全连接（https）的页面才能使用相机。您可以改用照片，或手动输入单号。',
      unknown: '相机无法打开。您可以改用照片，或手动输入单号。',
    },
  },
};
