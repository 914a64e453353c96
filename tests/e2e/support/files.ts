// Real files, made here: small, and each with what its test looks at.

import type { Page } from '@playwright/test';

/** As Playwright hands files to a page. */
export interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo as a phone makes them: lying on its side with the word how to turn it, and with the place it was made. Wider
 *  than high as it is stored, so higher than wide as it is meant. */
export async function photo(page: Page, name = 'bord.jpg'): Promise<Given> {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 400 });
    const pen = canvas.getContext('2d')!;
    [pen.fillStyle, pen.font] = ['seagreen', '80px serif'];
    pen.fillRect(0, 0, 640, 400);
    pen.fillStyle = 'white';
    pen.fillText('gouden weken', 60, 220);
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1]!;
  });
  const plain = Buffer.from(base64, 'base64');
  // After the two bytes every JPEG begins with.
  return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]) };
}

/** Turned a quarter, and made in Ghent. */
function exif(): Buffer {
  const number = (value: number, bytes: 2 | 4) => {
    const written = Buffer.alloc(bytes);
    written.writeUIntLE(value, 0, bytes);
    return written;
  };
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([number(tag, 2), number(type, 2), number(count, 4), value, Buffer.alloc(4 - value.length)]);
  const parts = (values: number[]) => Buffer.concat(values.flatMap((value) => [number(value, 4), number(1, 4)]));
  const place = 8 + 2 + 2 * 12 + 4;
  const after = place + 2 + 4 * 12 + 4;
  const tiff = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    number(2, 2),
    entry(0x0112, 3, 1, number(6, 2)),
    entry(0x8825, 4, 1, number(place, 4)),
    number(0, 4),
    number(4, 2),
    entry(1, 2, 2, Buffer.from('N\0')),
    entry(2, 5, 3, number(after, 4)),
    entry(3, 2, 2, Buffer.from('E\0')),
    entry(4, 5, 3, number(after + 24, 4)),
    number(0, 4),
    parts([51, 3, 15]),
    parts([3, 43, 30]),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body]);
}

/** A document of two pages with a line on each. */
export function pdf(name = 'nota.pdf'): Given {
  const line = (text: string) => `BT /F1 36 Tf 60 700 Td (${text}) Tj ET`;
  const page = (contents: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`;
  const stream = (text: string) => `<< /Length ${line(text).length} >>\nstream\n${line(text)}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    stream('Exit-tickets, blad een'),
    stream('Blad twee'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text + table + end, 'latin1') };
}

/** A second of a tone. */
export function recording(name = 'nabespreking.wav'): Given {
  const rate = 8000;
  const samples = Buffer.from(Uint8Array.from({ length: rate }, (_, i) => 128 + Math.round(60 * Math.sin(i / 3))));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return { name, mimeType: 'audio/wav', buffer: Buffer.concat([head, samples]) };
}

export function text(name = 'verslag.txt', words = 'Regel een.\nRegel twee: <b>geen opmaak</b>.'): Given {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(words) };
}

/** Something that begins as a picture or a document and is none. */
export function broken(name: string, mimeType: string): Given {
  const heads: Record<string, Buffer> = {
    'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0806000000', 'hex'),
    'application/pdf': Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\nxref\n'),
  };
  return { name, mimeType, buffer: Buffer.concat([heads[mimeType] ?? Buffer.alloc(0), Buffer.alloc(2000, 0xa5)]) };
}
