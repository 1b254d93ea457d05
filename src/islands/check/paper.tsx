import { render } from 'preact';
import { SheetView } from '../../components/SheetView.tsx';
import type { Sheet } from '../../documents/forms/sheet.ts';

const marked = 'prints-paper';

/** Prints forms alone, without the page around them. */
export function printSheets(sheets: readonly Sheet[]): void {
  const paper = document.createElement('div');
  paper.className = 'paper';
  document.body.append(paper);
  document.documentElement.classList.add(marked);
  render(
    sheets.map((sheet) => <SheetView key={sheet.id} sheet={sheet} />),
    paper,
  );
  const done = () => {
    removeEventListener('afterprint', done);
    removeEventListener('pointerdown', done);
    document.documentElement.classList.remove(marked);
    paper.remove();
  };
  addEventListener('afterprint', done);
  // Some phones do not tell when they have printed.
  addEventListener('pointerdown', done);
  print();
}
