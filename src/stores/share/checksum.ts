/**
 * CRC-32 of a text, as eight hexadecimal digits. Text that differs in one character only never has the same,
 * nor what lost or gained something, but for one case in four thousand million.
 */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    sum ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (~sum >>> 0).toString(16).padStart(8, '0');
}
