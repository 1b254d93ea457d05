import { render } from 'preact';
import { href } from '../../components/href.ts';
import { Original } from '../../components/policy/Original.tsx';
import { anchorOf } from '../../format/locator.ts';
import type { Wording } from '../../source/wordings.ts';
import type { AtHand } from '../../stores/originals/wording.ts';

function place(clause: HTMLElement, wording: Wording): void {
  clause.querySelector(':scope > .orig')?.remove();
  const made = document.createElement('div');
  render(<Original wording={wording} of="reader" />, made);
  clause.classList.add('worded');
  clause.querySelector('.txt')?.after(...made.childNodes);
}

/** Puts the reader's own copy beside the clauses of this page, in place of the publisher's, and says whose it is. */
export function showBeside({ file, wordings }: AtHand): void {
  for (const wording of wordings) {
    const clause = document.getElementById(anchorOf(wording.at));
    if (clause?.classList.contains('cl')) place(clause, wording);
  }
  const about = document.querySelector('[data-original-about]');
  if (about)
    render(
      <>
        左边是本站转述，右边是你打开的副本{file && `（${file}）`}里的原文，只存在本机。
        <a href={`${href('/sources/')}#originals`}>更换或删除</a>
      </>,
      about,
    );
  // Clauses above have grown: the one that the address names is brought back into sight.
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
}
