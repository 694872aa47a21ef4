import { day, hour, plan, type DemoComplaint } from './demo-complaint.ts';

const shanghai = 'pk_demo_harbour';
const jakarta = 'pk_demo_harbour_jakarta';

export const complaints: readonly DemoComplaint[] = [
  {
    portal: shanghai,
    age: 26 * hour,
    submission: {
      lang: 'en',
      text: 'Pallet 7 of our inbound shipment never made it into the warehouse. The gate sheet shows twelve pallets unloaded, your stock list shows eleven, and nobody on the floor can tell us where the missing one is. It holds brake sensors for a line that stops tomorrow evening.',
      subject: { order: 'PO-88213', waybill: 'HL7730914' },
      contact: {
        name: 'Anneke Brouwer',
        company: 'Veldkamp Automotive Parts',
        email: 'a.brouwer@veldkamp.example',
      },
      facts: { operationsAffected: true },
      resolution: { kind: 'redeliver', note: 'Find it, or tell us today that we must reorder.' },
    },
    deeds: [
      { after: 9, by: 'lin-xiaowen', command: { type: 'confirm', issue: 'lost', severity: 'urgent-major' } },
      {
        after: 22,
        by: 'lin-xiaowen',
        command: {
          type: 'answer',
          text: 'We have stopped outbound loading at docks 3 to 6 and are checking every pallet against the gate sheet. You hear from us again within two hours.',
        },
      },
      { after: 1 * hour, by: 'chan-chi-ming', command: { type: 'record-arrival' } },
      {
        after: 90,
        by: 'chan-chi-ming',
        command: {
          type: 'record',
          record: 'emergency-meeting',
          text: 'Dock, gate and dispatch met at once: five trailers left after the pallet came in; each is opened at its next stop.',
        },
      },
      {
        after: 2 * hour,
        by: 'chan-chi-ming',
        command: {
          type: 'record-interim',
          text: 'The pallet is not in zones A to D. We are opening the trailers that left after it arrived, and have put 40 sensors from consignment stock on a van to you.',
        },
      },
      {
        after: 9 * hour,
        by: 'chan-chi-ming',
        command: {
          type: 'report-progress',
          text: 'Two of five trailers are checked. The driver of the third confirms a pallet without our label; it comes back tonight.',
        },
      },
    ],
  },
  {
    portal: shanghai,
    age: 95,
    submission: {
      lang: 'zh-Hans',
      text: '昨晚入库的一整车冷链货，库温记录显示有三个小时在零上十二度，今天早上客户拒收，说货已经变质。现在整批货没法发，门店都断货了，请马上有人联系我们。',
      subject: { waybill: 'HL7731260' },
      contact: { name: '许文博', company: '沪滨生鲜', phone: '021 5550 0148' },
      facts: { operationsAffected: true },
      resolution: { kind: 'compensate' },
    },
    deeds: [],
  },
  {
    portal: shanghai,
    age: 4 * day,
    submission: {
      lang: 'zh-Hans',
      text: '上周五到的两托盘纸箱，有十几箱外箱压扁、角都破了，里面的插座面板划伤了不能卖。送货司机说装车的时候就是这样堆的，上面还压了重货。',
      subject: { order: 'SO-20617', waybill: 'HL7729982' },
      contact: { name: '方静', company: '明达电气', phone: '0512 5550 0173' },
      resolution: { kind: 'replace', note: '坏的十三箱换新，其余的请重新打托。' },
    },
    deeds: [
      { after: 70, by: 'lin-xiaowen', command: { type: 'confirm', issue: 'damaged', severity: 'important' } },
      {
        after: 3 * hour,
        by: 'lin-xiaowen',
        command: {
          type: 'answer',
          text: '很抱歉给您添了麻烦。我们已经调出装车时的照片，确认重货压在了纸箱上。换货和重新打托的方案正在报批。',
        },
      },
      {
        after: 26 * hour - 30,
        by: 'zhou-guoqiang',
        command: {
          type: 'record',
          record: 'cause',
          text: '装车照片显示重货压在了纸箱上；当班没有按“重不压轻”检查。',
        },
      },
      {
        after: 26 * hour,
        by: 'zhou-guoqiang',
        command: plan(
          '十三箱按原价换新，其余重新打托；装车组补做重压轻的培训，由班长每车拍照留底。',
          'zhou-guoqiang',
        ),
      },
    ],
  },
  {
    portal: shanghai,
    age: 2 * day,
    submission: {
      lang: 'zh-Hant',
      text: '約好早上九點到倉提貨，我們的車八點半就到了，結果在門口排到下午兩點才輪到裝貨，中間沒有人出來說明要等多久，司機連喝水的地方都找不到。',
      subject: { order: 'PK-4471' },
      contact: { name: '何家豪', company: '順豐隆貿易', phone: '+852 5550 0119' },
    },
    deeds: [],
  },
  {
    portal: shanghai,
    age: 7 * day,
    submission: {
      lang: 'en',
      text: 'Your driver refused to carry the crates past the kerb, swore at our receptionist and threw the delivery note on the floor when she asked for his name. We have cameras in the lobby if you want to see it.',
      subject: { waybill: 'HL7728455' },
      contact: { name: 'Priya Raman', company: 'Clearwater Dental Supplies', phone: '+65 5550 0162' },
      resolution: { kind: 'explain' },
    },
    deeds: [
      {
        after: 55,
        by: 'lin-xiaowen',
        command: { type: 'confirm', issue: 'attitude', severity: 'important' },
      },
      {
        after: 4 * hour,
        by: 'lin-xiaowen',
        command: {
          type: 'answer',
          text: 'We are sorry. That is not how anyone of ours may speak to you. The driver’s supervisor is looking into it; please keep the recording for us.',
        },
      },
      {
        after: 25 * hour - 30,
        by: 'zhou-guoqiang',
        command: {
          type: 'record',
          record: 'cause',
          text: 'The driver had been told twice that deliveries go to the rear door and had no relief that day; the complaint is confirmed by the guard on duty.',
        },
      },
      {
        after: 25 * hour,
        by: 'zhou-guoqiang',
        command: plan(
          'Apology in person, another driver on this route, and a talk with the driver about conduct at the customer’s door.',
          'zhou-guoqiang',
        ),
      },
      { after: 30 * hour, by: 'margaret-holloway', command: { type: 'approve-plan' } },
      {
        after: 3 * day,
        by: 'zhou-guoqiang',
        command: {
          type: 'resolve',
          text: 'Mr Zhou called at your office this morning to apologise. From this week another driver serves your route.',
        },
      },
    ],
  },
  {
    portal: jakarta,
    age: 3 * day,
    submission: {
      lang: 'id',
      text: 'Kami pesan kran cuci piring tipe panjang 60 dus, yang datang tipe pendek semua. Label di luar dus benar, tapi isinya salah. Toko kami sudah janji ke pembeli untuk minggu ini.',
      subject: { order: 'DO-11082', waybill: 'HL5510237' },
      contact: { name: 'Rina Hapsari', company: 'Toko Bangunan Sinar Jaya', phone: '0812 5550 0136' },
      resolution: { kind: 'replace' },
    },
    deeds: [
      {
        after: 100,
        by: 'dewi-anggraini',
        command: { type: 'confirm', issue: 'wrong-item', severity: 'important' },
      },
      {
        after: 5 * hour,
        by: 'dewi-anggraini',
        command: {
          type: 'answer',
          text: 'Mohon maaf, Bu Rina. Stok sudah kami cek: label tertukar saat pengepakan ulang. Penggantinya sedang disiapkan.',
        },
      },
      {
        after: 28 * hour - 30,
        by: 'budi-prakoso',
        command: {
          type: 'record',
          record: 'cause',
          text: 'Label rak dua tipe bersebelahan hampir sama, dan pengepakan hanya dicek satu orang.',
        },
      },
      {
        after: 28 * hour,
        by: 'budi-prakoso',
        command: plan(
          'Kirim 60 dus tipe panjang besok pagi, ambil yang salah sekalian; pengepakan ulang wajib dicek dua orang.',
          'budi-prakoso',
        ),
      },
    ],
  },
  {
    portal: jakarta,
    age: 9 * day,
    submission: {
      lang: 'id',
      text: 'Tagihan bulan Oktober ada biaya inap gudang 12 hari, padahal barang kami keluar di hari kelima. Sudah dua kali kami tanya lewat telepon tetapi belum ada jawaban. Mohon dikoreksi sebelum jatuh tempo.',
      subject: { order: 'INV-2026-1043' },
      contact: { name: 'Hendra Wijaya', company: 'CV Mitra Kayu', email: 'hendra@mitrakayu.example' },
      resolution: { kind: 'refund', note: 'Cukup nota kredit.' },
    },
    deeds: [
      {
        after: 80,
        by: 'dewi-anggraini',
        command: { type: 'confirm', issue: 'charges', severity: 'important' },
      },
      {
        after: 6 * hour,
        by: 'dewi-anggraini',
        command: {
          type: 'answer',
          text: 'Terima kasih, Pak Hendra. Bukti keluar barang sudah kami temukan; biaya tujuh hari memang keliru.',
        },
      },
      {
        after: 27 * hour - 30,
        by: 'budi-prakoso',
        command: {
          type: 'record',
          record: 'cause',
          text: 'Tanggal keluar diketik dengan tangan dari buku gerbang, dan salah tujuh hari.',
        },
      },
      {
        after: 27 * hour,
        by: 'budi-prakoso',
        command: plan(
          'Nota kredit tujuh hari inap; tanggal keluar diambil otomatis dari surat jalan.',
          'budi-prakoso',
        ),
      },
      { after: 46 * hour, by: 'margaret-holloway', command: { type: 'approve-plan' } },
      {
        after: 3 * day,
        by: 'budi-prakoso',
        command: { type: 'resolve', text: 'Nota kredit NK-311 sudah kami kirim ke email Bapak hari ini.' },
      },
      { after: 4 * day, command: { type: 'rate', satisfied: true, score: 5 } },
    ],
  },
  {
    portal: shanghai,
    age: 20 * hour,
    submission: {
      lang: 'zh-Hans',
      text: '想表扬一下三号门的叉车师傅小顾，服务态度特别好。昨天下雨，他主动帮我们找来防雨布把货盖好再装车，非常感谢！',
      subject: {},
      contact: { name: '沈建', company: '华昌纸业' },
    },
    deeds: [],
  },
  {
    portal: jakarta,
    age: 25,
    submission: {
      lang: 'en',
      text: 'A suggestion: please show the dock number in the booking message. Our drivers walk to the office to ask for it every time, and the queue gets longer.',
      subject: {},
      contact: { name: 'Farid Iskandar', company: 'Bumi Freight' },
    },
    deeds: [],
  },
];
