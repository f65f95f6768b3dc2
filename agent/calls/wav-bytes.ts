/** Mono sound, 16 bits. `rate`: samples a second. */
export interface Sound {
  rate: number;
  samples: Int16Array;
}

const HEAD = 44;
/** Of one sample. */
const BYTES = 2;

/** A WAV file of the sound, in a browser as on a server. */
export function wavBytes({ rate, samples }: Sound): Uint8Array<ArrayBuffer> {
  const file = new DataView(new ArrayBuffer(HEAD + samples.length * BYTES));
  const letters = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++) file.setUint8(at + index, text.charCodeAt(index));
  };
  letters(0, 'RIFF');
  file.setUint32(4, file.byteLength - 8, true);
  letters(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate * BYTES, true);
  file.setUint16(32, BYTES, true);
  file.setUint16(34, 8 * BYTES, true);
  letters(36, 'data');
  file.setUint32(40, samples.length * BYTES, true);
  for (const [index, sample] of samples.entries()) file.setInt16(HEAD + index * BYTES, sample, true);
  return new Uint8Array(file.buffer);
}
