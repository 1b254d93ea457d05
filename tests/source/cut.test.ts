import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/source/cut.ts';
import { letters } from '../../src/source/fingerprint.ts';
import { lettersOf, repeated, sorted } from './written.ts';

/** Locators and texts, one clause a line. */
const list = (text: string): string[] => cut(text).map((clause) => `${clause.at} ${clause.text}`);
const locators = (text: string): string[] => cut(text).map(({ at }) => at);

const NOTICE = `北山图书馆
北图〔2031〕5号
关于开展2031年
读书活动的通知
各班级，各年级组：
为开展读书活动，现通知如下：
一、时间
四月全月。
二、要求
每人读书两本，并提交以下材料：
1.读书卡；
2、读后感。
三、奖励
读满十本的，发给证书。
请各班及时上报。
联系人：林老师      联系电话：12345
附件：1.读书卡
      2.评分办法
北山图书馆
2031年4月1日
（此件公开发布）
附件1
读书卡
姓名：          班级：
	书名
	册数

	
	

说明：此卡由班级保存。
附件 2
评分办法
（试行）
第一章总则
第一条 本办法适用于全体读者。
第二条读书按册计分。
每册一分。
北山图书馆办公室      2031年4月2日印发`;

describe('a notice with annexes', () => {
  const clauses = cut(NOTICE);
  const at = (locator: string) => clauses.find((clause) => clause.at === locator);

  it('has the locators of its own numbers', () => {
    expect(clauses.map((clause) => clause.at)).toEqual([
      ...['题头', '主送', '引言', '一', '二', '二/1', '二/2', '三/¶1', '三/¶2'],
      ...['联系', '附件目录', '落款', '印发', '附件1/题头', '附件1/表', '附件1/说明'],
      ...['附件2/题头', '附件2/第一条', '附件2/第二条/¶1', '附件2/第二条/¶2'],
    ]);
  });

  it('keeps headings, marks, chapters and line numbers beside the text', () => {
    expect(at('一')).toEqual({
      at: '一',
      heading: '一、时间',
      headings: ['一、时间'],
      text: '四月全月。',
      line: 8,
    });
    expect(at('二/2')).toEqual({
      at: '二/2',
      mark: '2、',
      headings: ['二、要求'],
      text: '读后感。',
      line: 12,
    });
    expect(at('三/¶2')).not.toHaveProperty('heading');
    expect(at('附件1/题头')).toMatchObject({ mark: '附件1', text: '读书卡', line: 22 });
    expect(at('附件2/第一条')).toMatchObject({ mark: '第一条', chapter: '第一章总则' });
  });

  it('keeps the lines of its parts and the rows of its forms', () => {
    expect(at('题头')?.text).toBe('北山图书馆\n北图〔2031〕5号\n关于开展2031年\n读书活动的通知');
    expect(at('附件目录')?.text).toBe('附件：1.读书卡\n2.评分办法');
    expect(at('落款')?.text).toBe('北山图书馆\n2031年4月1日');
    expect(at('附件1/表')?.text).toBe('姓名： | 班级：\n书名 | 册数');
  });

  it('puts an imprint that stands in two places into one clause', () => {
    expect(at('印发')?.text).toBe('（此件公开发布）\n北山图书馆办公室 2031年4月2日印发');
  });

  it('loses nothing', () => {
    expect(sorted(lettersOf(clauses))).toBe(sorted(letters(NOTICE)));
  });
});

describe('numbering', () => {
  it('nests 一 （一） 1 （1） ①', () => {
    const text =
      '一、总则\n（一）范围\n1.读者\n（1）学生，含新生；\n①一年级；\n②二年级；\n（2）教师。\n（二）期限，一年。\n二、附则，略。';
    expect(list(text)).toEqual([
      '一/(一)/1(1) 学生，含新生；',
      '一/(一)/1(1)/① 一年级；',
      '一/(一)/1(1)/② 二年级；',
      '一/(一)/1(2) 教师。',
      '一/(二) 期限，一年。',
      '二 附则，略。',
    ]);
  });

  it('reads mixed marks as one list', () => {
    expect(list('1.甲书；\n2、乙书；\n３．丙书；\n4 ．丁书。')).toEqual([
      '1 甲书；',
      '2 乙书；',
      '3 丙书；',
      '4 丁书。',
    ]);
  });

  it('reads an item that begins with its first child', () => {
    expect(cut('4、（1）学生两本；\n（2）教师三本；\n5、校友一本。')).toMatchObject([
      { at: '4(1)', mark: '4、（1）' },
      { at: '4(2)', mark: '（2）' },
      { at: '5' },
    ]);
  });

  it('names the section of a list that restarts', () => {
    const text =
      '附件3\n形式\n形式如下：\n1、读书；\n2、听书。\n对证明的认定：\n1、读书的提供以下之一：\n（1）书卡；\n（2）笔记。\n2、听书的，提供记录。\n其他说明如下：\n1、略。';
    expect(locators(text)).toEqual([
      ...['附件3/题头', '附件3/引言', '附件3/1', '附件3/2'],
      ...['附件3/认定/1', '附件3/认定/1(1)', '附件3/认定/1(2)', '附件3/认定/2', '附件3/说明/1'],
    ]);
    expect(cut(text).find(({ at }) => at === '附件3/认定/1')?.heading).toBe('对证明的认定：');
  });

  it('tells apart numbers that are given twice', () => {
    expect(locators('1.甲书。\n1.乙书。\n1.丙书。')).toEqual(['1', '1~2', '1~3']);
  });

  it('does not take the number of another article for a new one', () => {
    expect(locators('第一条 读者持证借书。\n第二条 借期一月。\n第一条所述证件遗失的，补办。')).toEqual([
      '第一条',
      '第二条/¶1',
      '第二条/¶2',
    ]);
  });

  it('gives paragraphs after a finished list to what introduced the list', () => {
    expect(
      list('一、手续\n（一）办证\n携带以下材料：\n1.照片；\n2.证件。\n教师另带工作证。\n（二）退证，随时。'),
    ).toEqual([
      '一/(一) 携带以下材料：',
      '一/(一)/1 照片；',
      '一/(一)/2 证件。',
      '一/(一)/¶2 教师另带工作证。',
      '一/(二) 退证，随时。',
    ]);
  });

  it('leaves paragraphs inside a list with the item they follow', () => {
    expect(locators('一、手续如下：\n1.办证。\n随到随办。\n2.退证。\n三日办结。')).toEqual([
      ...['一', '一/1/¶1', '一/1/¶2', '一/2/¶1', '一/2/¶2'],
    ]);
  });

  it('keeps 节 with its 章', () => {
    const text = '第一章 读者\n第一节 学生\n第一条 学生两本。\n第二节 教师\n第二条 教师三本。\n第二章 附则';
    expect(cut(text).map(({ chapter, text }) => [chapter, text])).toEqual([
      ['第一章 读者 第一节 学生', '学生两本。'],
      ['第一章 读者 第二节 教师', '教师三本。'],
      [undefined, '第二章 附则'],
    ]);
  });
});

describe('headings', () => {
  it('may be a phrase with a full stop over a list, not over a paragraph', () => {
    expect(cut('1.证件的种类。\n（1）学生证；\n（2）工作证。')[0]).toMatchObject({
      at: '1(1)',
      heading: '1.证件的种类。',
    });
    expect(locators('1.证件长期有效。\n遗失的，补办。')).toEqual(['1/¶1', '1/¶2']);
  });

  it('of small items need a gap below; otherwise the line is broken', () => {
    expect(cut('1.借书的期限\n\n一个月。')[0]).toMatchObject({
      at: '1',
      heading: '1.借书的期限',
      text: '一个月。',
    });
    expect(list('1.学生借书的\n期限是一个月。')).toEqual(['1 学生借书的期限是一个月。']);
  });

  it('without anything below are clauses', () => {
    expect(list('一、借书\n二、还书')).toEqual(['一 借书', '二 还书']);
  });

  it('are carried by the first clause below them and in the path of all', () => {
    expect(
      cut('一、借书\n（一）数量\n1.两本；\n2.三本。').map(({ heading, headings }) => [heading, headings]),
    ).toEqual([
      ['（一）数量', ['一、借书', '（一）数量']],
      [undefined, ['一、借书', '（一）数量']],
    ]);
  });
});

describe('broken lines', () => {
  it('joins a sentence across a page break', () => {
    expect(list('第一条 读者借书，应当出示证\n\n— 3 —\n\n件。\n遗失的补办。')).toEqual([
      '第一条/¶1 读者借书，应当出示证件。',
      '第一条/¶2 遗失的补办。',
    ]);
  });

  it('joins a line that begins with a number out of order', () => {
    expect(list('1.学生借书，可以选\n3、甲乙丙丁；\n2.教师同前。')).toEqual([
      '1 学生借书，可以选3、甲乙丙丁；',
      '2 教师同前。',
    ]);
  });

  it('begins a paragraph where an unfinished line is followed by an indented one', () => {
    expect(locators('一、借书，每次两本\n　　还书，随时\n二、略。')).toEqual(['一/¶1', '一/¶2', '二']);
  });

  it('keeps Latin words apart', () => {
    expect(list('一、读者，凭 card\nnumber 借书。')).toEqual(['一 读者，凭 card number 借书。']);
  });
});

describe('annexes', () => {
  it('without a number have articles with plain locators', () => {
    const text =
      '关于印发办法的通知\n各班：\n现印发给你们，请执行。\n附件：借书办法\n二〇三一年一月七日\n附件：\n\n借书办法\n第一条 略。\n（一）甲；\n（二）乙。';
    expect(locators(text)).toEqual([
      ...['题头', '主送', '引言', '附件目录', '落款', '附件/题头', '第一条', '第一条/(一)', '第一条/(二)'],
    ]);
  });

  it('without a number stay apart from articles of the notice', () => {
    expect(locators('第一条 略。\n2031年1月7日\n附件\n第一条 略。')).toEqual([
      '第一条',
      '落款',
      '附件/题头',
      '附件/第一条',
    ]);
  });

  it('listed below a label alone stay in the notice', () => {
    expect(
      locators('一、略。\n附件：\n\n1、书卡\n2、办法\n\n北山图书馆\n2031年1月7日\n附件2\n办法\n1.略。'),
    ).toEqual([...['一', '附件目录', '落款', '附件2/题头', '附件2/1']]);
  });

  it('may have their title on the line of the label', () => {
    const text =
      '一、略。\n附件1：书卡\n附件2：办法\n2031年1月7日\n附件1：书卡\n\t书名\n\t册数\n\t日期\n附件2：办法\n1.略。';
    expect(locators(text)).toEqual([
      '一',
      '附件目录',
      '落款',
      '附件1/题头',
      '附件1/表',
      '附件2/题头',
      '附件2/1',
    ]);
  });

  it('may stand alone', () => {
    expect(locators('附件5（样式）\n1.略。\n2.略。')).toEqual(['附件5/题头', '附件5/1', '附件5/2']);
  });

  it('number their notes', () => {
    const text =
      '附件1\n书卡\n书名\t册数\n\t\t\n注：\n1.一式两份。\n2.不得涂改。\n附件2\n办法\n1.略。\n注1：甲。\n注2：乙。\n2.略。';
    expect(cut(text)).toMatchObject([
      { at: '附件1/题头' },
      { at: '附件1/表' },
      { at: '附件1/注1', mark: '注：1.', line: 5 },
      { at: '附件1/注2' },
      { at: '附件2/题头' },
      { at: '附件2/1' },
      { at: '附件2/注1' },
      { at: '附件2/注2' },
      { at: '附件2/2' },
    ]);
  });

  it('may have a table among their provisions', () => {
    expect(list('附件1\n标准\n一、学生\n按下表借书：\n书名\t册数\n甲\t2\n二、教师不限。')).toEqual([
      '附件1/题头 标准',
      '附件1/一 按下表借书：',
      '附件1/一/表 书名 | 册数\n甲 | 2',
      '附件1/二 教师不限。',
    ]);
  });
});

describe('texts that are not notices', () => {
  it('have no clauses when empty', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n')).toEqual([]);
  });

  it('are one clause when they have no marks', () => {
    expect(cut('\n今天读书，明天\n写字。\n后天休息。')).toEqual([
      { at: '¶1', headings: [], text: '今天读书，明天写字。\n后天休息。', line: 2 },
    ]);
  });

  it('may have titles and no addressee', () => {
    expect(list('借书办法\n（2031年修订）\n第一条 略。')).toEqual([
      '题头 借书办法\n（2031年修订）',
      '第一条 略。',
    ]);
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    ...[
      '',
      '一、甲',
      '二、乙，略。',
      '（一）丙',
      '（二）丁。',
      '1.戊；',
      '2、己',
      '3.庚：',
      '（1）辛',
      '（2）壬。',
      '①癸',
    ],
    ...[
      '第一条 子',
      '第二条丑。',
      '第一章寅',
      '卯，辰',
      '巳。',
      '　　午',
      '未如下：',
      '附件1',
      '附件：',
      '附件2 申',
      '注：',
      '注1：酉',
    ],
    ...[
      '书\t册',
      '\t戌',
      '亥          天',
      '2031年1月7日',
      '地局',
      '抄送：玄局',
      '联系人：黄',
      '## 一、宇',
      '— 3 —',
      '各班：',
      '1.',
    ],
  );

  /** One for each line, so that no two headings are alike. */
  const HEAVENS = [...'东南西北春夏秋冬风花雪月山川草木金石丝竹松梅兰菊荷'];

  it('is cut without loss into clauses with locators of their own', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines
          .filter((part, index) => part !== '注：' || lines.indexOf(part) === index)
          .map((part, index) =>
            part.replace(/[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥地各宇]/, (c) => c + HEAVENS[index]),
          )
          .join('\n');
        const clauses = cut(text);
        expect(repeated(clauses)).toEqual([]);
        expect(sorted(lettersOf(clauses))).toBe(sorted(letters(text.replace(/— 3 —/g, ''))));
      }),
      { numRuns: 1000 },
    );
  });
});
