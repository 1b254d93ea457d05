import type { Mark } from '../../source/figures.ts';

/** A text with what only it has marked. */
export function Marked({ marks }: { marks: Mark[] }) {
  return (
    <p class="orig-t">
      {marks.map(({ text, alone }, place) => {
        const Run = alone ? 'mark' : 'span';
        // Stretches have no name of their own but their place.
        return <Run key={`${place}`}>{text.replace(/^- /gm, '· ')}</Run>;
      })}
    </p>
  );
}
