import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { shipped, whole } from './library.ts';
import { freshDevice, openWindow, type Window } from './window.ts';

let page: Window;
beforeEach(async () => {
  freshDevice();
  page = await openWindow();
});
afterEach(() => vi.unstubAllGlobals());

const at = (region: string, year: number): void => {
  page.chooseRegion(region);
  page.chooseYear(year);
};
const worth = (id: string) => page.contributionOf(id)?.contribution;

describe('results', () => {
  it('begin with a region and a year that its document governs', () => {
    expect(page.draft.value.policy).toBe(shipped.policies[0]?.id);
    expect(page.assessments.value[0]?.reference).toBe(false);
  });

  it('follow the region with the year while there are no records', () => {
    page.chooseRegion('yiyang');
    expect(page.draft.value.year).toBe(2018);
    page.record('training', { end: '2018-05-16' });
    page.chooseRegion('fuling');
    expect(page.draft.value.year).toBe(2018);
  });

  it('give the figures worked by hand', () => {
    at('yiyang', 2018);
    const training = page.record('training', { end: '2018-05-16', days: '2', halfDays: '1', filed: 'true' });
    expect(worth(training)?.hours).toEqual({ value: 20, low: 20, high: 20 });
    at('changzhou', 2018);
    page.editFact(training, 'days', '3');
    page.editFact(training, 'halfDays', undefined);
    page.calculate();
    expect(worth(training)?.hours?.value).toBe(18);
    at('fuling', 2021);
    const typed = { published: '2021-05-01', characters: '200000', rank: '3', publication: 'published' };
    const book = page.record('book', typed);
    expect(worth(book)?.hours).toEqual({ value: 72, low: 72, high: 76.8 });
    page.chooseReading('rank-decrement', 'compounding');
    expect(worth(book)?.hours).toEqual({ value: 76.8, low: 72, high: 76.8 });
  });

  it('go on for everything else when one input is wrong', () => {
    at('yiyang', 2018);
    const right = page.record('training', { end: '2018-05-16', days: '3' });
    const wrong = page.record('training', { end: '2018-05-16', days: '-3' });
    expect(page.assessments.value[0]?.total.done.value).toBe(24);
    expect(worth(right)?.state).toBe('recognised');
    expect(worth(wrong)?.state).toBe('incomplete');
    const activity = page.selectedActivity.value;
    expect(activity && page.readActivity(activity).troubles).toEqual([
      { fact: 'days', kind: 'below', bound: 0 },
    ]);
    expect(activity?.typed.days).toBe('-3');
  });

  it('follow typing at once, and in its pauses where they take long', async () => {
    at('yiyang', 2018);
    const id = page.record('training', { end: '2018-05-16', days: '3' });
    page.editFact(id, 'days', '2');
    expect(page.draft.value.activities[0]?.typed.days).toBe('2');
    expect(worth(id)?.hours?.value).toBe(16);
    for (const slow of [80, 80]) page.noteCost(slow);
    page.editFact(id, 'days', '1');
    expect(worth(id)?.hours?.value).toBe(16);
    await vi.waitFor(() => expect(worth(id)?.hours?.value).toBe(8));
  });

  it('never add up what the text does not specify, until an authority has certified it', () => {
    at('luojiang', 2018);
    const id = page.record('training', { end: '2018-05-16', subject: 'professional', approved: 'true' });
    expect(worth(id)?.state).toBe('unspecified');
    expect(page.assessments.value[0]?.total.done.value).toBe(0);
    expect(page.asked.value.certified).toEqual(['certifiedHours', 'certifiedUpTo']);
    page.editFact(id, 'certifiedHours', '16');
    page.calculate();
    expect(page.assessments.value[0]?.total.done.value).toBe(16);
    expect(worth(id)?.certified).toBe(true);
    page.setKind(id, 'award');
    expect(page.asked.value.certified).toEqual(['subject', 'certifiedHours', 'certifiedUpTo']);
  });

  it('are for reference in a year that the document does not govern', () => {
    at('yiyang', 2030);
    expect(page.assessments.value[0]?.reference).toBe(true);
  });

  it('are the same from what is shipped as from the whole policies', () => {
    for (const policy of shipped.policies) {
      const full = whole.policies.find(({ id }) => id === policy.id);
      for (const { rule, activities } of sample(policy))
        for (const year of [2018, 2021])
          expect(assess(policy, { activities }, year), `${policy.id} ${rule}`).toEqual(
            full && assess(full, { activities }, year),
          );
    }
  });

  /** The worked examples of a policy's rules, each as a record. */
  const sample = ({ id }: { id: string }) =>
    (whole.policies.find((policy) => policy.id === id)?.rules ?? []).map((rule) => ({
      rule: rule.id,
      activities: rule.examples.map(({ activity, given }, index) => ({
        id: `a${index}`,
        kind: activity ?? (rule.activity[0] as string),
        facts: { end: '2021-05-01', ...given },
      })),
    }));
});

describe('the form', () => {
  it('asks for dates and what can matter in the region, and less with every answer', () => {
    at('fuling', 2021);
    const id = page.record('conference', {});
    const later = ['reported', 'paperCharacters'];
    expect(page.asked.value.here).toEqual(['start', 'end', 'subject', 'conferenceLevel', ...later]);
    page.editFact(id, 'conferenceLevel', 'ministry');
    expect(page.asked.value.here).toEqual(['start', 'end', 'conferenceLevel', 'reported', 'paperCharacters']);
    page.editFact(id, 'reported', 'false');
    expect(page.asked.value.here).toEqual(['start', 'end', 'conferenceLevel', 'reported']);
  });

  it('asks at once for what only matters after an answer that is still missing', () => {
    at('xinjiang', 2023);
    const id = page.record('advanced-seminar', {});
    expect(page.asked.value.here).toEqual(
      expect.arrayContaining(['subject', 'organiser', 'days', 'halfDays']),
    );
    page.editFact(id, 'subject', 'public');
    expect(page.asked.value.here).toEqual(['start', 'end', 'subject']);
    expect(page.asked.value.elsewhere).toContain('days');
  });

  it('keeps what other regions ask for apart, and loses none of it', () => {
    at('yiyang', 2018);
    const id = page.record('training', { days: '2', filed: 'true', end: '2018-05-02' });
    expect(page.asked.value.here).toContain('filed');
    at('changzhou', 2018);
    expect(page.asked.value.here).not.toContain('filed');
    expect(page.asked.value.elsewhere).toContain('filed');
    page.setKind(id, 'book');
    expect(page.asked.value.here).toContain('published');
    expect(page.asked.value.elsewhere).toEqual(expect.arrayContaining(['days', 'filed', 'end']));
    page.setKind(id, 'training');
    expect(page.selectedActivity.value?.typed).toEqual({ days: '2', filed: 'true', end: '2018-05-02' });
  });

  it('asks the person only what the requirements of their track need', () => {
    at('yiyang', 2018);
    expect(page.askedOfPerson.value).toEqual([]);
    at('luojiang', 2018);
    expect(page.askedOfPerson.value).toEqual([]);
    page.chooseTrack('teacher');
    expect(page.askedOfPerson.value).toEqual(['cycleStart']);
    page.chooseTrack('medical');
    expect(page.askedOfPerson.value).toEqual(['institution', 'tenureStart', 'tenureEnd']);
    page.editPerson('institution', 'tertiary');
    page.calculate();
    expect(page.askedOfPerson.value).toEqual(['institution']);
  });

  it('offers to say that records are the same where a limit depends on it', () => {
    at('fuling', 2021);
    const journal = { rank: '1', characters: '5000' };
    const a = page.record('paper', { ...journal, journal: 'national', published: '2021-03-01' });
    expect(page.sameChoice.value).toMatchObject({ others: [], chosen: undefined });
    const b = page.record('paper', { ...journal, journal: 'provincial', published: '2021-06-01' });
    const training = page.record('public-course', {});
    page.select(b);
    expect(page.sameChoice.value.others.map(({ id }) => id)).toEqual([a]);
    expect(page.assessments.value[0]?.total.done.value).toBe(45);
    page.link(b, a);
    expect(page.sameChoice.value.chosen).toBe(a);
    expect(page.assessments.value[0]?.total.done.value).toBe(30);
    expect(worth(b)?.limits).toEqual([{ limit: 'same-work', activity: b, from: 15, to: 0 }]);
    page.link(b, undefined);
    expect(page.assessments.value[0]?.total.done.value).toBe(45);
    page.select(training);
    expect(page.sameChoice.value.limits).toEqual([]);
  });
});

describe('changes', () => {
  it('can be taken back one by one, typing in one field together', () => {
    expect(page.canUndo.value).toBe(false);
    page.addActivity('training');
    const id = page.selected.value as string;
    for (const days of ['1', '12', '']) page.editFact(id, 'days', days);
    page.editFact(id, 'halfDays', '1');
    page.chooseRegion('xinjiang');
    page.undo();
    expect(page.draft.value.policy).not.toBe('xinjiang');
    page.undo();
    expect(page.selectedActivity.value?.typed).toEqual({ days: '' });
    page.undo();
    expect(page.selectedActivity.value?.typed).toEqual({});
    page.undo();
    expect(page.draft.value.activities).toEqual([]);
    expect(page.selected.value).toBeUndefined();
    expect(page.canUndo.value).toBe(false);
  });

  it('a removed activity comes back in its place, whatever was changed meanwhile', () => {
    const [a, b, c] = ['training', 'book', 'paper'].map((kind) => page.record(kind, { rank: 'x' }));
    page.remove(b as string);
    expect(page.selected.value).toBe(c);
    page.editTitle(a as string, '别的');
    page.restoreActivity();
    expect(page.draft.value.activities.map(({ id, title }) => [id, title])).toEqual([
      [a, '别的'],
      [b, ''],
      [c, ''],
    ]);
    expect(page.selected.value).toBe(b);
    expect(page.selectedActivity.value?.typed).toEqual({ rank: 'x' });
  });

  it('a copy stands below its original and is on its own', () => {
    const a = page.record('training', { days: '2' }, '春季班');
    page.record('book', {});
    page.duplicate(a);
    expect(page.draft.value.activities.map(({ title }) => title)).toEqual(['春季班', '春季班（副本）', '']);
    page.editFact(page.selected.value as string, 'days', '5');
    expect(page.draft.value.activities.map(({ typed }) => typed.days)).toEqual(['2', '5', undefined]);
  });

  it('a policy whose rules were changed since is noticed, until the person has seen it', async () => {
    page.record('training', { days: '1' });
    expect(page.rulesChanged.value).toBe(false);
    const { policies, vocabulary } = shipped;
    page.takeLibrary({ vocabulary, policies: policies.map((policy) => ({ ...policy, version: 'newer' })) });
    page.record('book', {});
    expect(page.rulesChanged.value).toBe(true);
    page.acceptRules();
    expect(page.rulesChanged.value).toBe(false);
  });
});

describe('the same record', () => {
  it('is worth something else in each region', () => {
    at('yiyang', 2018);
    page.record('training', {
      end: '2018-05-16',
      days: '3',
      subject: 'professional',
      organiser: 'university',
    });
    const worths = page.regions.value.map(({ policy, recognition }) => [
      policy.id,
      recognition.hours?.value ?? recognition.state,
    ]);
    expect(Object.fromEntries(worths)).toEqual({
      fuling: 18,
      yiyang: 24,
      changzhou: 18,
      xinjiang: 24,
      luojiang: 'unspecified',
    });
  });
});
