import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recognise } from '../../../src/engine/recognise.ts';
import { shipped } from '../library.ts';
import { freshDevice, openWindow, type Window } from '../window.ts';

let page: Window;
beforeEach(async () => {
  freshDevice();
  page = await openWindow();
  page.chooseRegion('yiyang');
  page.chooseYear(2018);
});
afterEach(() => vi.unstubAllGlobals());

/** What stands in a new record of a kind. */
function added(kind: string) {
  page.addActivity(kind, page.defaultsFor(kind));
  page.calculate();
  return page.selectedActivity.value?.typed;
}

describe('a new record', () => {
  it('begins empty where nothing is known', () => {
    expect(added('training')).toEqual({});
  });

  it('begins on the day typed last in the year, whatever its kind', () => {
    page.record('training', { end: '2018-05-16' });
    page.record('training', { end: '2017-03-02' });
    expect(added('paper')).toEqual({ published: '2018-05-16' });
  });

  it('begins today where today lies in the year', () => {
    page.record('training', { end: '2018-05-16' });
    page.chooseYear(2026);
    expect(added('training')).toEqual({ end: '2026-11-21' });
    page.chooseYear(2027);
    expect(added('training')).toEqual({});
  });

  it('takes organiser and level from the last of its kind, and nothing else', () => {
    page.record('training', { end: '2018-05-16', organiser: 'university', days: '3', subject: 'public' });
    expect(added('training')).toEqual({ end: '2018-05-16', organiser: 'university' });
    page.record('project', { projectLevel: 'national', rank: '1' });
    expect(added('project')).toMatchObject({ projectLevel: 'national' });
    expect(added('advanced-seminar')).toEqual({ end: '2018-05-16' });
  });

  it('never has hours before something is typed', () => {
    // Ministries' conferences are worth so many hours each in Fuling.
    page.record('conference', { end: '2018-05-16', conferenceLevel: 'ministry' });
    expect(added('conference')).toEqual({ end: '2018-05-16' });
    for (const kind of shipped.vocabulary.kinds) {
      const options = kind.facts.flatMap((fact) => {
        const declared = shipped.vocabulary.facts[fact];
        return declared?.type === 'choice'
          ? Object.keys(declared.options).map((option) => [fact, option])
          : [];
      });
      for (const [fact, option] of options as [string, string][]) {
        page.record(kind.id, { [fact]: option });
        added(kind.id);
        const id = page.selectedActivity.value?.id as string;
        const facts = page.activities.value.find((activity) => activity.id === id)?.facts ?? {};
        for (const policy of shipped.policies) {
          const bare = recognise(policy, { id, kind: kind.id, facts: {} }).hours;
          expect(recognise(policy, { id, kind: kind.id, facts }).hours, `${policy.id} ${kind.id}`).toEqual(
            bare,
          );
        }
        page.remove(id);
      }
    }
  }, 60_000);
});
