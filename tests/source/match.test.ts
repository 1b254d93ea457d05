import { describe, expect, it } from 'vitest';
import { cut } from '../../src/source/cut.ts';
import { fingerprint } from '../../src/source/fingerprint.ts';
import { identify, type Known } from '../../src/source/identify.ts';
import { match, tally } from '../../src/source/match.ts';

const NOTICE = `北山图书馆关于开展2031年全馆读书活动的通知
北图〔2031〕5号
各班级，各年级组：
为推动全馆读书活动，根据《北山读书办法》，现通知如下：
一、全体读者每年应当借阅图书30册，其中科学类图书不少于10册。
二、教师每年借阅的图书，可以按照两倍计算，但最多计算20册。
三、逾期三个月没有归还图书的读者，暂停借阅资格半年。
四、年度读书满50册的读者，由图书馆颁发读书之星证书。
北山图书馆
2031年4月1日`;

/** What a policy would say of the notice, in other words. */
const says: Record<string, string> = {
  题头: '通知的名称，北图〔2031〕5号。',
  主送: '发给各班级和年级组。',
  引言: '依据《北山读书办法》，为推动读书活动。',
  一: '读者每年借阅30册，科学类图书至少10册。',
  二: '教师借阅的图书按两倍计算，最多20册。',
  三: '图书逾期三个月没有归还，暂停借阅半年。',
  四: '年度读书满50册，颁发读书之星证书。',
  落款: '图书馆，2031年4月1日。',
};

const known: Known = {
  id: 'beishan',
  name: '北山',
  title: '北山图书馆关于开展2031年全馆读书活动的通知',
  number: '北图〔2031〕5号',
  clauses: cut(NOTICE).map(({ at, text }) => ({ at, says: says[at] ?? '', sha256: fingerprint(text) })),
};
const other: Known = {
  id: 'nanhu',
  name: '南湖',
  title: '南湖水族馆关于看鱼的若干规定',
  number: 'unknown',
  clauses: [
    { at: '一', says: '看鱼不要敲玻璃。', sha256: fingerprint('游客看鱼的时候不得敲打玻璃和投放食物。') },
  ],
};

const laid = (text: string, wordings = {}) => match(cut(text), known, wordings);
/** Clauses that are not the same, each with its state and where it was found. */
const apart = (text: string) =>
  laid(text)
    .clauses.filter(({ state }) => state !== 'same')
    .map((each) => `${each.at} ${each.state}${'found' in each ? ` ${each.found.at}` : ''}`);

describe('a text is recognised', () => {
  it('by its wording, however it is spaced and however little of it there is', () => {
    const copies = [
      NOTICE,
      NOTICE.replace(/\s+/g, ''),
      NOTICE.split('\n')[5] ?? '',
      NOTICE.replaceAll('，', ' ,'),
    ];
    for (const copy of copies)
      expect(identify(cut(copy), [other, known])).toMatchObject({
        kind: 'known',
        document: { id: 'beishan' },
      });
  });

  it('by its name and numbers where every wording was changed', () => {
    const amended = NOTICE.replace(/。/g, '，特此说明。')
      .replace('各班级，', '各个班级，')
      .replace('4月1日', '5月1日')
      .replace('现通知如下', '通知如下');
    expect(
      identify(cut(`${amended}`.replace('〔2031〕5号', '〔2031〕5号修订')), [other, known]),
    ).toMatchObject({
      kind: 'known',
      by: 'name',
      document: { id: 'beishan' },
    });
  });

  it('as none, with what comes nearest', () => {
    const wrong = '东街少年宫关于下棋的通知\n各棋队：\n一、每人每天下棋两盘，并且记录棋谱。\n二、略。';
    expect(identify(cut(wrong), [other, known])).toEqual({
      kind: 'none',
      nearest: { document: known, near: { same: 0, located: 4, of: 8 } },
    });
    expect(identify([], [other, known])).toEqual({ kind: 'none' });
    expect(identify(cut(NOTICE), [])).toEqual({ kind: 'none' });
  });
});

describe('a text laid beside its document', () => {
  it('is the same in a copy with other spaces, punctuation, widths and page numbers', () => {
    const copy = NOTICE.replace(/。\n/g, '． \r\n— 3 —\r\n').replaceAll('，', ',').replaceAll('30', '３０');
    expect(apart(copy)).toEqual([]);
    expect(tally(laid(copy))).toEqual({ same: 8, moved: 0, changed: 0, missing: 0, extra: 0 });
  });

  it('shows what was amended: a figure changed, a clause taken out, the next renumbered, a new one', () => {
    const amended = NOTICE.replace('30册', '36册')
      .replace(/三、.*\n/, '')
      .replace('四、', '三、')
      .replace('证书。', '证书。\n四、饮料不得带入阅览室，宠物可以。');
    expect(apart(amended)).toEqual(['一 changed 一', '三 missing', '四 moved 三']);
    expect(laid(amended).extra.map(({ at }) => at)).toEqual(['四']);
  });

  it('finds a changed clause under another number by what it says', () => {
    const amended = NOTICE.replace('二、', '五、').replace('最多计算20册', '最多计算24册');
    expect(apart(amended)).toEqual(['二 changed 五']);
  });

  it('compares with the wording of an earlier copy where there is one', () => {
    const rewritten = NOTICE.replace(/二、.*/, '九、教工每年借的图书，可以照两倍计数。');
    const earlier = { 二: '教师每年借阅的图书，可以按照两倍计算，但最多计算20册。' };
    expect(laid(rewritten, earlier).clauses[4]).toMatchObject({ state: 'changed', found: { at: '九' } });
  });

  it('finds clauses that are shuffled, joined, or in the middle of a web page', () => {
    const lines = NOTICE.split('\n');
    const shuffled = [7, 4, 6, 5].map((place) => lines[place]).join('\n');
    expect(tally(laid(shuffled))).toMatchObject({ changed: 0, missing: 4, extra: 0 });
    const joined = tally(laid(NOTICE.replace(/\n/g, '')));
    expect(joined.same + joined.moved).toBeGreaterThanOrEqual(5);
    const page = `首页 > 通知公告\n打印本页\n${NOTICE}\n上一篇：没有了\n版权所有`;
    const found = tally(laid(page));
    expect([found.same + found.moved, found.missing]).toEqual([8, 0]);
  });

  it('misses what a part does not have', () => {
    const part = NOTICE.split('\n').slice(4, 6).join('\n');
    expect(apart(part).map((each) => each.split(' ')[1])).toEqual(Array(6).fill('missing'));
  });

  it('gives a wording that stands twice to the clause of its own number first', () => {
    const twice = '一、借书要带证件，不得转借他人。\n二、还书随时。\n三、借书要带证件，不得转借他人。';
    const document = {
      ...known,
      clauses: cut(twice).map(({ at, text }) => ({ at, says: text, sha256: fingerprint(text) })),
    };
    expect(match(cut(twice), document).clauses.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  });
});
