/**
 * Finds the LibreOffice that opens the written forms in the tests; started as a command, it installs one where none is
 * found. Where none can be had, the tests of it are skipped and say so.
 */
import { install, onPath } from './packages.ts';

/** LibreOffice, and what reads its pages. */
export function findOffice() {
  const [office, text, info] = ['soffice', 'pdftotext', 'pdfinfo'].map(onPath);
  return office && text && info ? { office, text, info } : undefined;
}

if (process.argv[1] === import.meta.filename) {
  if (!findOffice()) install('libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk');
  const found = findOffice();
  console.log(
    found
      ? `Office: ${found.office}`
      : 'No LibreOffice with poppler-utils found: forms are not opened by an office program in the tests.',
  );
}
