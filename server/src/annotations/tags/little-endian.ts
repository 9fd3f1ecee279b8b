const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The numbers of 32 bits in the bytes of a model's file, the lowest byte first: copied at once where the machine has them so. */
export function int32s(bytes: Uint8Array): Int32Array {
  if (IS_LITTLE) return new Int32Array(new Uint8Array(bytes).buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true));
}

/** The same of numbers of 16 bits without a sign. */
export function uint16s(bytes: Uint8Array): Uint16Array {
  if (IS_LITTLE) return new Uint16Array(new Uint8Array(bytes).buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true));
}
