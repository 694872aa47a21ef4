import { correction, generate } from 'lean-qr/nano';

/** A QR code as one path, in a square of so many modules, the quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around a code, without which readers do not find it (ISO/IEC 18004). */
const quietZone = 4;

/** A code that can still be read when a seventh of it is soiled: it is printed and carried about. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      const length = x + 1 - start;
      rows.push(`M${start + quietZone} ${y + quietZone}h${length}v1h-${length}z`);
    }
  }
  return { size: code.size + 2 * quietZone, path: rows.join('') };
}
