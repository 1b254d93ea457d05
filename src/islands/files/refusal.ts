import { size } from '../../format/size.ts';
import type { refused } from '../../stores/calculator/attached.ts';

/** Why a file was not kept: what, found, expected, and what to do. */
export function refusalText(trouble: (typeof refused.value)[number]): string {
  const what = trouble.name ? `“${trouble.name}”没有添加` : '文件没有读到';
  switch (trouble.because) {
    case 'size':
      return `${what}：有${size(trouble.size)}，最多20MB。请压缩，或分成几个文件。`;
    case 'empty':
      return `${what}：文件是空的。请打开看看原来的文件。`;
    case 'type':
      return `${what}：不是图片、PDF、.docx或.xlsx。请另存为其中一种。`;
    case 'full':
      return `${what}：浏览器给本网站的空间已满。请先删去不用的文件或草稿，再添加一次。`;
    case 'blocked':
      return `${what}：浏览器不让本网站存储数据。请退出无痕模式，或在设置里允许本网站存储。`;
    case 'later':
      return `${what}：学时尺更新了，这个窗口还是旧的。请刷新本页，再添加一次。`;
  }
}
