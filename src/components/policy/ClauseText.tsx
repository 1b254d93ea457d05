import { paragraphs } from '../../format/paragraphs.ts';

/** A restated clause: its paragraphs and lists. */
export function ClauseText({ says }: { says: string }) {
  return paragraphs(says).map((block) =>
    'text' in block ? (
      <p>{block.text}</p>
    ) : (
      <ul>
        {block.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    ),
  );
}
