import { signal } from '@preact/signals';
import { breath } from '../../stores/breath.ts';
import { mostPeople } from '../../stores/roster/people.ts';

/** How many rows of a table are made because they go on paper; a screen shows them only near its window. */
export const onPaper = signal(0);

/** So many more or fewer at a time, so that the page goes on answering. */
const step = 20;

let wanted = 0;

/** Makes so many rows, or gives up those beyond. Ends early where another number is wanted meanwhile. */
async function make(rows: number): Promise<void> {
  wanted = rows;
  while (wanted === rows && onPaper.value !== rows) {
    const left = rows - onPaper.value;
    onPaper.value += Math.max(-step, Math.min(step, left));
    await breath();
  }
}

/** Turns the paper on its side. Style sheets of the page come before that of the frame, which says otherwise. */
function turn(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { size: A4 landscape }');
  document.adoptedStyleSheets.push(sheet);
}

/** Lets all rows be made for as long as the browser prints. */
export function followPrinting(): () => void {
  // The browser waits for nothing.
  const begin = () => {
    wanted = mostPeople;
    onPaper.value = mostPeople;
  };
  const end = () => void make(0);
  turn();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** Prints the page with so many rows; they are made before, so that no browser prints too early. */
export async function printAll(rows: number): Promise<void> {
  await make(rows);
  print();
}
