import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../src/source/read/html.ts';

describe('a web page', () => {
  it('has its blocks on lines, without what nobody reads', () => {
    const page =
      '<!DOCTYPE html><html><head><title>标题</title><style>p{}</style></head><body><!-- 注 --><h1>通知</h1><script>if (1<2) document.write("<p>坏</p>")</script><p>　　一、借书，<b>两</b>本。<br>二、还书&nbsp;随时&#12290;</p><div>甲<span>乙</span></div></body></html>';
    expect(htmlText(page).split('\n').filter(Boolean)).toEqual([
      '通知',
      '　　一、借书，两本。',
      '二、还书\u00a0随时。',
      '甲乙',
    ]);
  });

  it('has the rows of its tables with tabs, also where end tags are left out', () => {
    const rows = '<table><tr><th>书名<th>册数<tr><td><p>甲</p><td><p>2</p></table>';
    expect(htmlText(rows).trim()).toBe('书名\t册数\n甲\t2');
  });

  it('has paragraphs where a table only lays out the page', () => {
    const page =
      '<table><tr><td><p>一、借书。</p><p>二、还书。</p><table><tr><td>甲<td>2</table></td></tr></table>';
    expect(htmlText(page).split('\n').filter(Boolean)).toEqual(['一、借书。', '二、还书。', '甲\t2']);
  });
});
