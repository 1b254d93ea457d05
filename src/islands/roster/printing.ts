import { signal } from '@preact/signals';

/** Whether everything is made, because it goes on paper. */
export const isPrinting = signal(false);

/** Turns the paper on its side. Style sheets of the page come before that of the frame, which says otherwise. */
function turn(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { size: A4 landscape }');
  document.adoptedStyleSheets.push(sheet);
}

/** Lets all rows be made for as long as the browser prints. */
export function followPrinting(): () => void {
  const begin = () => {
    isPrinting.value = true;
  };
  const end = () => {
    isPrinting.value = false;
  };
  turn();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Prints the page with all rows; they are made before, so that no browser prints too early. */
export async function printAll(): Promise<void> {
  isPrinting.value = true;
  await painted();
  print();
}
